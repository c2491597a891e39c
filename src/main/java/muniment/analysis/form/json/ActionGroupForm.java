package muniment.analysis.form.json;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import muniment.analysis.fact.MonitorFact;

/** An action group with the number of its receivers of every kind. */
final class ActionGroupForm extends ResourceForm {
    ActionGroupForm() {
        super("az-action-groups", "Microsoft.Insights/actionGroups", "groupShortName", "emailReceivers");
    }

    @Override
    void read(Resource group) {
        var lists = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        for (var keys :
                List.of(group.value().keys(), group.value().at("properties").keys())) {
            keys.stream()
                    .filter(key -> key.toLowerCase(Locale.ROOT).endsWith("receivers"))
                    .forEach(lists::add);
        }
        if (lists.isEmpty()) {
            group.leftOut("receivers");
            return;
        }
        var receivers =
                lists.stream().flatMap(list -> group.each(list).stream()).toList();
        var live = receivers.stream().filter(ActionGroupForm::live).count();
        if (live == 0 && receivers.stream().anyMatch(ActionGroupForm::open)) {
            group.leftOut("status");
            return;
        }
        group.fact(new MonitorFact.ActionGroup(group.id(), group.flag("enabled"), receivers.size(), (int) live));
    }

    /** Whether its status says neither that it is live nor that it is not. */
    private static boolean open(Resource receiver) {
        return !live(receiver) && !receiver.textOr("status", "").equalsIgnoreCase("Disabled");
    }

    private static boolean live(Resource receiver) {
        return receiver.value().node().isObject()
                && receiver.textOr("status", "Enabled").equalsIgnoreCase("Enabled");
    }
}
