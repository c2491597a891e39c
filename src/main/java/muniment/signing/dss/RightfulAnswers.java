package muniment.signing.dss;

import eu.europa.esig.dss.diagnostic.jaxb.XmlDiagnosticData;
import eu.europa.esig.dss.enumerations.RevocationType;
import eu.europa.esig.dss.validation.executor.signature.DefaultSignatureProcessExecutor;

/** Judges as DSS does, as if answers about certificates that are without {@link Delegation} were not there. */
final class RightfulAnswers extends DefaultSignatureProcessExecutor {
    @Override
    public void setDiagnosticData(XmlDiagnosticData found) {
        for (var certificate : found.getUsedCertificates()) {
            certificate
                    .getRevocations()
                    .removeIf(said -> said.getRevocation().getType() == RevocationType.OCSP
                            && !Delegation.holds(said.getRevocation(), certificate));
        }
        super.setDiagnosticData(found);
    }
}
