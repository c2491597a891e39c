package muniment.sharing;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import muniment.assessment.Assessment;
import muniment.catalog.Sha256;
import muniment.journal.Author;
import muniment.journal.Content;
import muniment.journal.Entry;
import muniment.journal.Person;
import muniment.journal.Scope;

/** How names and words are put under a profile; everything that an assessment names is learnt first. */
final class Wording {
    /** What stands where words are withheld. */
    static final String WITHHELD = "Withheld";

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,8}$");

    private final Profile profile;
    private final Pseudonyms pseudonyms = new Pseudonyms();
    private final Scrubber scrubber;

    /** @param selection which evidence may be spoken of */
    Wording(Profile profile, Assessment assessment, Selection selection) {
        this.profile = profile;
        this.scrubber = new Scrubber(!profile.gives(Part.RESOURCES));
        assessment.history().forEach(recorded -> {
            learn(recorded.author().person());
            learn(recorded.entry());
        });
        assessment.history().stream()
                .filter(recorded -> !selection.gives(recorded.id()))
                .forEach(recorded -> learnWithheld(recorded.entry(), selection));
    }

    private void learn(Person person) {
        if (!profile.gives(Part.PEOPLE)) {
            var pseudonym = pseudonyms.person(person);
            scrubber.know(person.toString(), pseudonym);
            scrubber.know(person.name(), pseudonym);
            scrubber.know(person.mail(), pseudonym);
            for (var part : person.name().split("\\s+", -1)) {
                scrubber.know(part, pseudonym);
            }
        }
    }

    private void learn(Entry entry) {
        if (entry instanceof Entry.ScopeSet(var scope, var _)) {
            learn(scope);
        } else if (entry instanceof Entry.OwnerSet(var _, var owner, var _)) {
            learn(owner);
        } else if (entry instanceof Entry.RiskAccepted risk) {
            learn(risk.acceptedBy());
        } else if (entry instanceof Entry.EvidenceRecorded(var evidence, var _)) {
            learn(evidence.custody().collectedBy());
            learn(evidence.content());
        } else if (entry instanceof Entry.OfReport report) {
            learn(report.signer());
        }
    }

    /** What evidence is called that is withheld, unless what is given out is called so too, as a redacted copy is. */
    private void learnWithheld(Entry entry, Selection selection) {
        if (entry instanceof Entry.EvidenceRecorded(var evidence, var _)) {
            var names = Stream.concat(
                    Stream.of(evidence.title()),
                    evidence.content() instanceof Content.File file ? Stream.of(file.name()) : Stream.empty());
            names.filter(name -> !selection.names(name)).forEach(name -> scrubber.know(name, "[withheld]"));
        }
    }

    private void learn(Scope scope) {
        if (!profile.gives(Part.RESOURCES)) {
            scrubber.know(scope.cluster(), cluster(scope.cluster()));
            scrubber.know(scope.resource(), "[resource]");
        }
    }

    private void learn(String person) {
        if (!profile.gives(Part.PEOPLE) && !person.isBlank()) {
            Person.parse(person).ifPresentOrElse(this::learn, () -> scrubber.know(person, pseudonyms.person(person)));
        }
    }

    private void learn(Content content) {
        if (content instanceof Content.Interview(var with, var _)) {
            learn(with);
        }
        if (content instanceof Content.File file && !profile.gives(Part.FILE_NAMES)) {
            scrubber.know(file.name(), file(file.digest(), file.name()));
        }
    }

    /** Words of a person, without the names in them that are withheld. */
    String words(String text) {
        return scrubber.words(text);
    }

    /** Words of a person of one kind; empty stays empty. */
    String words(Part part, String text) {
        return text.isEmpty() || profile.gives(part) ? words(text) : WITHHELD;
    }

    String cluster(String name) {
        return profile.gives(Part.RESOURCES) || name.isEmpty() ? name : pseudonyms.of("Cluster", name);
    }

    /** The name of a thing of a cluster. */
    String thing(String kind, String name) {
        return name.isEmpty() ? name : pseudonyms.of(kind, name);
    }

    Person person(Person person) {
        return profile.gives(Part.PEOPLE) ? person : new Person(pseudonyms.person(person), "");
    }

    /** An author without what names them, such as a key, which a receipt ties to a name. */
    Author author(Author author) {
        return profile.gives(Part.PEOPLE) ? author : new Author(person(author.person()), pseudonyms.key(author.key()));
    }

    String person(String written) {
        return profile.gives(Part.PEOPLE) ? words(written) : pseudonyms.person(written);
    }

    /** What a file is called; its ending stays, as it says what kind of file it is. */
    String file(Sha256 bytes, String name) {
        if (profile.gives(Part.FILE_NAMES)) {
            return words(name);
        }
        var ending = ENDING.matcher(name);
        return pseudonyms.of("File", bytes) + (ending.find() ? ending.group().toLowerCase(Locale.ROOT) : "");
    }
}
