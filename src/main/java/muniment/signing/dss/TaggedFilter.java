package muniment.signing.dss;

import eu.europa.esig.dss.enumerations.PdfObjectModificationType;
import eu.europa.esig.dss.pdf.PdfDict;
import eu.europa.esig.dss.pdf.modifications.ObjectModification;
import eu.europa.esig.dss.pdf.modifications.PdfObjectModificationsFilter;

/**
 * Takes a signature that was put into an empty field for what it is when it is reached through the tags of a tagged
 * PDF; without this, DSS calls every signature after the first an undefined change.
 */
final class TaggedFilter extends PdfObjectModificationsFilter {
    @Override
    protected boolean isSignatureOrFormFillChange(ObjectModification modification) {
        return super.isSignatureOrFormFillChange(modification) || signatureReachedThroughTags(modification);
    }

    private static boolean signatureReachedThroughTags(ObjectModification modification) {
        var way = modification.getObjectTree();
        return modification.getActionType() == PdfObjectModificationType.CREATION
                && way.getKeyChain().contains("StructTreeRoot")
                && "V".equals(way.getLastKey())
                && modification.getFinalObject() instanceof PdfDict value
                && value.getObject("ByteRange") != null;
    }
}
