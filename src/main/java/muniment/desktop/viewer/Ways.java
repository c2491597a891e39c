package muniment.desktop.viewer;

import java.util.ArrayList;
import java.util.List;
import muniment.desktop.viewer.ViewerModel.Quoted;
import muniment.desktop.viewer.ViewerModel.Way;
import muniment.observation.Place;
import muniment.session.viewing.Viewing;

/** Decides how an artefact can be shown, how it is shown first, and which lines are quoted. */
final class Ways {
    private Ways() {}

    static List<Way> of(Viewing viewing) {
        return switch (viewing.shape()) {
            case Viewing.Text text -> of(text);
            case Viewing.Certificates _ -> List.of(Way.CERTIFICATES);
            case Viewing.Picture _ -> List.of(Way.PICTURE);
            case Viewing.Pages _ -> List.of(Way.PAGES);
            case Viewing.Opaque _ -> List.of(Way.BYTES);
        };
    }

    private static List<Way> of(Viewing.Text text) {
        var ways = new ArrayList<Way>();
        ways.add(Way.TEXT);
        if (text.laidOut().isPresent()) {
            ways.add(Way.STRUCTURE);
        }
        if (!text.table().columns().isEmpty()) {
            ways.add(Way.TABLE);
        }
        if (!text.certificates().isEmpty()) {
            ways.add(Way.CERTIFICATES);
        }
        return ways;
    }

    /** Quoted lines are shown as they stand, quoted values in their structure, a whole in the way that tells most. */
    static Way first(Viewing viewing, Place at, List<Way> ways) {
        return switch (at) {
            case Place.Lines _ -> ways.getFirst();
            case Place.Pointer _ -> ways.contains(Way.STRUCTURE) ? Way.STRUCTURE : ways.getFirst();
            case Place.Whole _ -> whole(viewing, ways);
        };
    }

    private static Way whole(Viewing viewing, List<Way> ways) {
        if (ways.contains(Way.STRUCTURE)) {
            return Way.STRUCTURE;
        }
        if (ways.contains(Way.TABLE)) {
            return Way.TABLE;
        }
        var certificates = ways.contains(Way.CERTIFICATES)
                && viewing.original().name().toLowerCase(java.util.Locale.ROOT).matches(".*\\.(pem|crt|cer)");
        return certificates ? Way.CERTIFICATES : ways.getFirst();
    }

    static Quoted inStructure(Viewing.Layout layout, Place at) {
        return at instanceof Place.Pointer
                ? layout.found().map(spot -> quoted(spot.inStructure())).orElse(Quoted.NONE)
                : Quoted.NONE;
    }

    static Quoted inText(Viewing.Text text, Place at) {
        return switch (at) {
            case Place.Lines lines -> lines.from() <= text.lines().count() ? quoted(lines) : Quoted.NONE;
            case Place.Pointer _ ->
                text.laidOut()
                        .flatMap(Viewing.Layout::found)
                        .map(spot -> quoted(spot.inText()))
                        .orElse(Quoted.NONE);
            case Place.Whole _ -> Quoted.NONE;
        };
    }

    /** Whether the quoted place is in the artefact; a whole always is. */
    static boolean holds(Viewing viewing, Place at) {
        return switch (viewing.shape()) {
            case Viewing.Text text ->
                at instanceof Place.Whole || !inText(text, at).equals(Quoted.NONE);
            case Viewing.Certificates _, Viewing.Picture _, Viewing.Pages _, Viewing.Opaque _ -> true;
        };
    }

    private static Quoted quoted(Place.Lines lines) {
        return new Quoted(lines.from(), lines.to());
    }
}
