package muniment.observation;

/**
 * What an observation is about. Observations of one check about equal subjects speak of the same thing, so that a newer
 * one takes the place of an older one.
 *
 * @param name as the artefact spells it, such as {@code billing.invoices}
 * @param at the node or datacenter that it was seen at, empty where it concerns the whole cluster
 */
public record Subject(Kind kind, String name, String at) {
    /** What sort of thing it is. */
    public enum Kind {
        CLUSTER,
        DATACENTER,
        NODE,
        KEYSPACE,
        TABLE,
        ROLE,
        CLIENT,
        SETTING,
        SECURITY_GROUP,
        RULE,
        SUBNET,
        VIRTUAL_NETWORK,
        PEERING,
        BACKUP,
        ALERT_RULE,
        DIAGNOSTIC_SETTING,
        ROLE_ASSIGNMENT,
        CERTIFICATE,
        KEY_VAULT,
        METRIC,
        THREAD_POOL,
        MESSAGE_TYPE,
        REQUEST_TYPE,
        LOG,
        ARTEFACT
    }

    /** The cluster as a whole. */
    public static final Subject CLUSTER = new Subject(Kind.CLUSTER, "", "");

    /** A thing of the cluster. */
    public static Subject of(Kind kind, String name) {
        return new Subject(kind, name, "");
    }

    /** The same thing, seen at a node or datacenter. */
    public Subject at(String place) {
        return new Subject(kind, name, place);
    }
}
