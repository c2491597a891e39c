package muniment.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muniment.catalog.CheckId;
import muniment.catalog.ClassificationId;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.journal.Conditions;
import muniment.journal.EntryId;
import muniment.journal.Evidence;
import muniment.journal.Method;
import muniment.journal.ObservationId;
import muniment.journal.ReadAs;
import muniment.journal.Result;
import muniment.journal.Ruling;
import muniment.journal.Scope;
import muniment.journal.SignedAs;
import muniment.observation.Observation;
import org.jspecify.annotations.Nullable;

/** What somebody wants to do; {@link Decisions} says whether it may be done and what it writes. */
public sealed interface Command {
    /** A command about one obligation. */
    sealed interface OfObligation extends Command {
        StatementId obligation();
    }

    /** Opens a new assessment. */
    record Open(Scope scope, Map<TraitId, Boolean> traits) implements Command {
        public Open {
            traits = Map.copyOf(traits);
        }
    }

    /** Says what the assessment is about. */
    record SetScope(Scope scope) implements Command {}

    /** Answers the traits; one that is left out is not answered. */
    record SetTraits(Map<TraitId, Boolean> traits) implements Command {
        public SetTraits {
            traits = Map.copyOf(traits);
        }
    }

    /** Judges an obligation. Risks are accepted by {@link AcceptRisk}. */
    record SetResult(
            StatementId obligation, Result result, @Nullable Method method, String because) implements OfObligation {}

    /** Lives with an open obligation until a date. */
    record AcceptRisk(StatementId obligation, LocalDate until, String because, String acceptedBy)
            implements OfObligation {}

    /** Names who has to bring it home; an empty name takes the owner away. */
    record SetOwner(StatementId obligation, String owner) implements OfObligation {}

    /** Sets by when; null takes the date away. */
    record SetDue(StatementId obligation, @Nullable LocalDate due) implements OfObligation {}

    /** Adds a remark. */
    record Remark(StatementId obligation, String text) implements OfObligation {}

    /** Hands the work in for review. */
    record Submit(StatementId obligation) implements OfObligation {}

    /**
     * Agrees with what was handed in.
     *
     * @param seen the digest of the content that the reviewer looked at
     */
    record Accept(StatementId obligation, Sha256 seen, String comment) implements OfObligation {}

    /** Sends the work back. */
    record Return(StatementId obligation, String feedback) implements OfObligation {}

    /** Records evidence; file bytes must be kept already. */
    record RecordEvidence(Evidence evidence, Set<StatementId> obligations) implements Command {
        public RecordEvidence {
            obligations = Set.copyOf(obligations);
        }
    }

    /** Lets evidence on file support further obligations. */
    record LinkEvidence(EntryId evidence, Set<StatementId> obligations) implements Command {
        public LinkEvidence {
            obligations = Set.copyOf(obligations);
        }
    }

    /** Stops relying on evidence, with the reason. */
    record WithdrawEvidence(EntryId evidence, String because) implements Command {}

    /** Says how confidential evidence is, with the reason. */
    record ClassifyEvidence(EntryId evidence, ClassificationId level, String because) implements Command {}

    /** Keeps what an analysis saw; the artefacts that it cites must be on file, or come in together with it. */
    record RecordAnalysis(Conditions conditions, List<ReadAs> artefacts, List<Observation> observations)
            implements Command {
        public RecordAnalysis {
            artefacts = List.copyOf(artefacts);
            observations = List.copyOf(observations);
        }
    }

    /** Accepts an observation, overrides its outcome with a reason, or takes such a ruling away. */
    record RuleObservation(ObservationId observation, Ruling ruling, String because) implements Command {}

    /** Lets a check compare with other values; null goes back to the catalog's. */
    record SetParameter(
            CheckId check, String parameter, @Nullable List<String> values, String because) implements Command {
        public SetParameter {
            values = values == null ? null : List.copyOf(values);
        }
    }

    /**
     * Notes that a report left the room.
     *
     * @param signer empty when it was not signed; then {@code signedAs} is null
     * @param heads the ends of the history that it shows
     */
    record NoteReport(
            Sha256 digest,
            String file,
            String signer,
            @Nullable SignedAs signedAs,
            Set<EntryId> heads) implements Command {
        public NoteReport {
            heads = Set.copyOf(heads);
        }
    }

    /**
     * Notes that a further person signed a report.
     *
     * @param before of the PDF as they found it
     */
    record NoteSignature(Sha256 before, Sha256 digest, String file, String signer, SignedAs signedAs)
            implements Command {}

    /** Takes entries back. */
    record Undo(Set<EntryId> entries) implements Command {
        public Undo {
            entries = Set.copyOf(entries);
        }
    }
}
