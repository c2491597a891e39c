package muniment.analysis.form.json;

/** A peering of virtual networks. */
final class PeeringForm extends ResourceForm {
    PeeringForm() {
        super(
                "az-vnet-peering-list",
                "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
                "peeringState",
                "remoteVirtualNetwork");
    }

    @Override
    void read(Resource peering) {
        NetworkElements.peering(peering, "");
    }
}
