package muniment.signing.dss;

import eu.europa.esig.dss.enumerations.Level;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.policy.EtsiValidationPolicy;
import eu.europa.esig.dss.policy.ValidationPolicyFacade;
import eu.europa.esig.dss.policy.jaxb.BasicSignatureConstraints;
import eu.europa.esig.dss.policy.jaxb.ConstraintsParameters;
import eu.europa.esig.dss.policy.jaxb.LevelConstraint;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLStreamException;
import org.xml.sax.SAXException;

/**
 * DSS's own policy with its warnings about changed documents turned into refusals: left alone it passes a file whose
 * pages were replaced after signing.
 */
final class StrictPolicy {
    private static final String DEFAULT_POLICY = "/policy/constraint.xml";

    private StrictPolicy() {}

    static ValidationPolicy read() {
        var policy = defaultPolicy();
        harden(policy.getSignatureConstraints().getBasicSignatureConstraints());
        return new EtsiValidationPolicy(policy);
    }

    private static void harden(BasicSignatureConstraints signature) {
        signature.setByteRange(refuse());
        signature.setByteRangeCollision(refuse());
        signature.setPdfSignatureDictionary(refuse());
        signature.setPdfPageDifference(refuse());
        signature.setPdfVisualDifference(refuse());
        signature.setDocMDP(refuse());
        signature.setFieldMDP(refuse());
        signature.setSigFieldLock(refuse());
        signature.setUndefinedChanges(refuse());
        signature.setAnnotationChanges(refuse());
    }

    private static LevelConstraint refuse() {
        var level = new LevelConstraint();
        level.setLevel(Level.FAIL);
        return level;
    }

    private static ConstraintsParameters defaultPolicy() {
        try (var input = StrictPolicy.class.getResourceAsStream(DEFAULT_POLICY)) {
            return ValidationPolicyFacade.newFacade().unmarshall(input);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (JAXBException | XMLStreamException | SAXException impossible) {
            throw new IllegalStateException("the library reads its own policy", impossible);
        }
    }
}
