package muniment.analysis.form.json;

/** A subnet. */
final class SubnetForm extends ResourceForm {
    SubnetForm() {
        super(
                "az-subnet-show",
                "Microsoft.Network/virtualNetworks/subnets",
                "addressPrefix",
                "privateEndpointNetworkPolicies");
    }

    @Override
    void read(Resource subnet) {
        NetworkElements.subnet(subnet);
    }
}
