package muniment.analysis.form.json;

import java.util.Optional;
import muniment.analysis.fact.NetworkFact;

/** A route table; one of which a route cannot be read is left out as a whole. */
final class RouteTableForm extends ResourceForm {
    RouteTableForm() {
        super("az-route-table-show", "Microsoft.Network/routeTables", "routes", "disableBgpRoutePropagation");
    }

    @Override
    void read(Resource table) {
        var routes = table.list("routes", RouteTableForm::route);
        if (routes == null) {
            table.leftOut("routes");
            return;
        }
        table.fact(new NetworkFact.RouteTable(table.id(), routes));
    }

    private static Optional<NetworkFact.Route> route(Resource route) {
        var prefix = route.text("addressPrefix");
        var nextHop = route.text("nextHopType");
        return prefix == null || nextHop == null
                ? Optional.empty()
                : Optional.of(new NetworkFact.Route(
                        route.textOr("name", ""), prefix, nextHop, route.text("nextHopIpAddress")));
    }
}
