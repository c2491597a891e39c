package muniment.analysis.form.json;

/** A virtual network with its subnets and peerings. */
final class VirtualNetworkForm extends ResourceForm {
    VirtualNetworkForm() {
        super("az-vnet-show", "Microsoft.Network/virtualNetworks", "addressSpace", "subnets");
    }

    @Override
    void read(Resource network) {
        NetworkElements.virtualNetwork(network);
    }
}
