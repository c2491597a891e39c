package muniment.signing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muniment.signing.Verdict.Doubt;
import muniment.signing.guard.ByteRange;
import muniment.signing.guard.Envelope;
import muniment.signing.guard.RawSeals;
import muniment.signing.guard.Seal;
import muniment.signing.guard.SignatureFields;
import muniment.signing.guard.raw.Definition;
import muniment.signing.guard.raw.RawStructure;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reasons not to rely on a document in which nothing is proven to be changed. */
record Doubts(Envelope envelope, RawStructure raw, PDDocument document, SignatureFields fields, List<Seal> seals) {
    List<Doubt> all() {
        var doubts = new ArrayList<Doubt>();
        if (fields.strays() > 0) {
            doubts.add(new Doubt(Doubt.Kind.STRAY_SIGNATURE, Integer.toString(fields.strays())));
        }
        for (var found : RawSeals.in(envelope.bytes())) {
            if (found.inPlace() && seals.stream().noneMatch(seal -> seal.range().equals(Optional.of(found.range())))) {
                doubts.add(new Doubt(
                        Doubt.Kind.SIGNATURE_REPLACED,
                        Long.toString(found.range().end())));
            }
        }
        for (var seal : seals) {
            boolean whole =
                    seal.range().map(ByteRange::end).filter(envelope::endMarkAt).isPresent();
            if (!whole) {
                doubts.add(new Doubt(Doubt.Kind.REVISION_WITHOUT_END, Legible.of(seal.field())));
            }
        }
        raw.heldAgainst(table()).tricks().stream()
                .sorted()
                .map(trick -> new Doubt(Doubt.Kind.AMBIGUOUS, trick.name()))
                .forEach(doubts::add);
        return doubts;
    }

    /** Where the library that reads the document finds each object. */
    private Map<Integer, Definition> table() {
        var places = document.getDocument().getXrefTable();
        var table = new HashMap<Integer, Definition>();
        places.forEach((key, offset) -> {
            if (offset > 0) {
                table.put((int) key.getNumber(), new Definition(0, Math.toIntExact(offset)));
            }
        });
        places.forEach((key, offset) -> {
            var container = table.get((int) -offset);
            if (offset < 0 && container != null) {
                table.put((int) key.getNumber(), new Definition((int) -offset, container.offset()));
            }
        });
        return table;
    }
}
