package muniment.signing;

import muniment.signing.guard.Change;

/** Says what differs between the signed document and the one at hand. */
record ChangeWords(Phrases phrases) {
    String of(Change change) {
        var what = what(change);
        return switch (change.kind()) {
            case ADDED -> phrases.say("change.added", what, change.path());
            case REMOVED -> phrases.say("change.removed", what, change.path());
            case CHANGED -> phrases.say("change.changed", what, change.path());
        };
    }

    private String what(Change change) {
        var page = Integer.toString(change.page());
        return switch (change.area()) {
            case PAGE -> phrases.say("area.page", page);
            case ANNOTATION ->
                change.page() == 0 ? phrases.say("area.annotation") : phrases.say("area.annotation-on", page);
            case FORM -> phrases.say("area.form");
            case ATTACHMENT -> phrases.say("area.attachment");
            case ACTION -> phrases.say("area.action");
            case METADATA -> phrases.say("area.metadata");
            case TAGS -> phrases.say("area.tags");
            case BOOKMARK -> phrases.say("area.bookmark");
            case PERMISSIONS -> phrases.say("area.permissions");
            case VALIDATION_DATA -> phrases.say("area.validation-data");
            case STRUCTURE -> phrases.say("area.structure");
        };
    }
}
