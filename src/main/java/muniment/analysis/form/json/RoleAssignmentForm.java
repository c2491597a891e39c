package muniment.analysis.form.json;

import muniment.analysis.fact.NetworkFact;

/** A role that somebody holds. */
final class RoleAssignmentForm extends ResourceForm {
    RoleAssignmentForm() {
        super(
                "az-role-assignment-list",
                "Microsoft.Authorization/roleAssignments",
                "principalId",
                "roleDefinitionId",
                "scope");
    }

    @Override
    void read(Resource assignment) {
        var principal = assignment.text("principalId");
        if (principal == null) {
            assignment.leftOut("principalId");
            return;
        }
        assignment.fact(new NetworkFact.RoleAssignment(
                principal,
                assignment.text("principalName"),
                assignment.text("roleDefinitionName"),
                assignment.textOr("roleDefinitionId", ""),
                assignment.textOr("scope", "")));
    }
}
