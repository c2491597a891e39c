package muniment.journal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import muniment.catalog.CheckId;
import muniment.catalog.ClassificationId;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.catalog.TraitId;
import muniment.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody did. Entries are never changed or removed; a mistake is mended by a further entry.
 *
 * <p>An entry that sets a value names the entries whose values it replaces, so that the value which holds does not
 * depend on the order in which two copies of a journal are brought together, and two people who set one value without
 * knowing of each other are seen.
 */
public sealed interface Entry {
    /** Sets a value that later entries can replace. */
    sealed interface Setting extends Entry {
        /** The entries whose values this one replaces: those that its writer saw. */
        Set<EntryId> replaces();
    }

    /** The assessment was opened against a catalog, named by the digest of its bytes. */
    record Opened(String catalog, String version, Sha256 digest) implements Entry {}

    /** What the assessment is about. */
    record ScopeSet(Scope scope, Set<EntryId> replaces) implements Setting {
        public ScopeSet {
            replaces = Set.copyOf(replaces);
        }
    }

    /** Which traits the cluster has; a trait without an answer is not decided. */
    record TraitsSet(Map<TraitId, Boolean> traits, Set<EntryId> replaces) implements Setting {
        public TraitsSet {
            traits = Map.copyOf(traits);
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * A judgement of an obligation.
     *
     * @param statement the digest of the statement that was judged
     */
    record ResultSet(
            StatementId obligation,
            Result result,
            @Nullable Method method,
            String because,
            Sha256 statement,
            Set<EntryId> replaces)
            implements Setting {
        public ResultSet {
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * Somebody with the authority to do so lives with an open obligation until a date.
     *
     * @param acceptedBy who bears the risk
     * @param statement the digest of the statement that was judged
     */
    record RiskAccepted(
            StatementId obligation,
            LocalDate until,
            String because,
            String acceptedBy,
            Sha256 statement,
            Set<EntryId> replaces)
            implements Setting {
        public RiskAccepted {
            replaces = Set.copyOf(replaces);
        }
    }

    /** Who has to bring an obligation home; an empty name takes the owner away. */
    record OwnerSet(StatementId obligation, String owner, Set<EntryId> replaces) implements Setting {
        public OwnerSet {
            replaces = Set.copyOf(replaces);
        }
    }

    /** By when; null takes the date away. */
    record DueSet(StatementId obligation, @Nullable LocalDate due, Set<EntryId> replaces) implements Setting {
        public DueSet {
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * The work on an obligation was handed in for review.
     *
     * @param content the digest of the judgement and evidence that were handed in
     */
    record Submitted(StatementId obligation, Sha256 content, Set<EntryId> replaces) implements Setting {
        public Submitted {
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * A second person agreed.
     *
     * @param content the digest of the judgement and evidence that they saw; the acceptance lapses when it changes
     */
    record Accepted(StatementId obligation, Sha256 content, String comment, Set<EntryId> replaces) implements Setting {
        public Accepted {
            replaces = Set.copyOf(replaces);
        }
    }

    /** A reviewer sent the work back. */
    record Returned(StatementId obligation, String feedback, Set<EntryId> replaces) implements Setting {
        public Returned {
            replaces = Set.copyOf(replaces);
        }
    }

    /** A remark. */
    record Commented(StatementId obligation, String text) implements Entry {}

    /** Evidence came in and supports these obligations. */
    record EvidenceRecorded(Evidence evidence, Set<StatementId> obligations) implements Entry {
        public EvidenceRecorded {
            obligations = Set.copyOf(obligations);
        }
    }

    /** Evidence on file supports further obligations. */
    record EvidenceLinked(EntryId evidence, Set<StatementId> obligations) implements Entry {
        public EvidenceLinked {
            obligations = Set.copyOf(obligations);
        }
    }

    /** Evidence is no longer relied on; its bytes and its history stay. */
    record EvidenceWithdrawn(EntryId evidence, String because) implements Entry {}

    /** How confidential evidence is, and why. */
    record EvidenceClassified(EntryId evidence, ClassificationId level, String because, Set<EntryId> replaces)
            implements Setting {
        public EvidenceClassified {
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * An analysis read artefacts and saw this.
     *
     * @param artefacts what it read, one for each output
     */
    record AnalysisRecorded(Conditions conditions, List<ReadAs> artefacts, List<Observation> observations)
            implements Entry {
        public AnalysisRecorded {
            artefacts = List.copyOf(artefacts);
            observations = List.copyOf(observations);
            unfit(conditions, artefacts, observations).ifPresent(problem -> {
                throw new IllegalArgumentException(problem);
            });
        }

        /** Why an analysis cannot be kept, for the person who looks into it; empty if it can. */
        public static Optional<String> unfit(
                Conditions conditions, List<ReadAs> artefacts, List<Observation> observations) {
            return AnalysisBounds.refuse(conditions, artefacts, observations);
        }
    }

    /** What a person says of an observation; an override has a reason. */
    record ObservationRuled(ObservationId observation, Ruling ruling, String because, Set<EntryId> replaces)
            implements Setting {
        public ObservationRuled {
            replaces = Set.copyOf(replaces);
        }
    }

    /**
     * A check compares with other values than the catalog's.
     *
     * @param values null goes back to the catalog's
     */
    record ParameterSet(
            CheckId check, String parameter, @Nullable List<String> values, String because, Set<EntryId> replaces)
            implements Setting {
        public ParameterSet {
            values = values == null ? null : List.copyOf(values);
            replaces = Set.copyOf(replaces);
        }
    }

    /** Something was done with a report outside the document; it ties the report to the state that it shows. */
    sealed interface OfReport extends Entry {
        /** More heads than any history that people wrote has. */
        int MOST_HEADS = 1000;

        /** Characters of a file's or a signer's name. */
        int LONGEST_NAME = 1000;

        /** Of the PDF as it was written. */
        Sha256 digest();

        String file();

        /** The signer's name, empty when it was not signed. */
        String signer();

        /** By which certificate; null when it was not signed, or an earlier version noted it. */
        @Nullable
        SignedAs signedAs();

        /** The ends of the history at that moment; none when an earlier version noted it. */
        Set<EntryId> heads();
    }

    /** A report left the room; {@code heads} are the ends of the history that it shows. */
    record ReportIssued(
            Sha256 digest,
            String file,
            String signer,
            @Nullable SignedAs signedAs,
            Set<EntryId> heads) implements OfReport {
        public ReportIssued {
            heads = Set.copyOf(heads);
            if (!heads.isEmpty()) {
                ReportBounds.require(file, signer, heads);
            }
            if (signedAs != null && (heads.isEmpty() || signer.isBlank())) {
                throw new IllegalArgumentException("a certificate without a signer or a state");
            }
        }
    }

    /**
     * A further person signed a report that had left the room.
     *
     * @param before of the PDF as they found it
     */
    record ReportSigned(Sha256 before, Sha256 digest, String file, String signer, SignedAs signedAs, Set<EntryId> heads)
            implements OfReport {
        public ReportSigned {
            heads = Set.copyOf(heads);
            ReportBounds.require(file, signer, heads);
            if (heads.isEmpty() || signer.isBlank() || before.equals(digest)) {
                throw new IllegalArgumentException("a signature without a state, a signer or a trace");
            }
        }
    }

    /** What these entries did does not hold; taking back a taking-back makes it hold again. */
    record Undone(Set<EntryId> entries) implements Entry {
        public Undone {
            entries = Set.copyOf(entries);
        }
    }

    /**
     * An entry that this version does not know; the document that holds it is opened read-only.
     *
     * @param type its stored type, such as {@code meeting-held/1}
     * @param body its stored JSON
     */
    record Unrecognised(String type, String body) implements Entry {}
}
