package muniment.analysis.form.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import muniment.analysis.fact.ClusterFact;
import muniment.analysis.form.AzureWords;
import muniment.analysis.form.JsonForm;
import muniment.analysis.form.JsonValue;
import muniment.analysis.reading.Recognition;
import muniment.analysis.reading.Sink;
import muniment.catalog.ArtefactId;

/** A backup of a cluster. */
final class BackupForm implements JsonForm {
    @Override
    public ArtefactId kind() {
        return new ArtefactId("az-backup-list");
    }

    @Override
    public Optional<Recognition> matches(JsonNode element) {
        var value = new JsonValue(element, "");
        return value.at("backupId").isMissing() || value.at("backupState").isMissing()
                ? Optional.empty()
                : Optional.of(new Recognition(
                        kind(),
                        Recognition.Confidence.CERTAIN,
                        AzureWords.say("because-keys", "backupId, backupState")));
    }

    @Override
    public void read(JsonNode element, String pointer, Sink sink) {
        var backup = new Resource(new JsonValue(element, pointer), sink);
        var state = backup.text("backupState");
        if (state == null) {
            backup.leftOut("backupState");
            return;
        }
        backup.clusterOf(backup.id());
        backup.fact(new ClusterFact.Backup(
                backup.textOr("backupId", ""),
                state,
                backup.instant("backupStartTimestamp"),
                backup.instant("backupStopTimestamp"),
                backup.instant("backupExpiryTimestamp")));
    }
}
