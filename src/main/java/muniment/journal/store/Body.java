package muniment.journal.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import muniment.catalog.Sha256;
import muniment.catalog.StatementId;
import muniment.journal.EntryId;
import muniment.text.Text;
import org.jspecify.annotations.Nullable;

/** Writes the fields of one JSON object in the order they are given; sets are sorted and absent values left out. */
final class Body {
    private final JsonGenerator json;

    Body(JsonGenerator json) {
        this.json = json;
    }

    /** Writes fields of a nested object. */
    @FunctionalInterface
    interface Part {
        void write(Body body) throws IOException;
    }

    Body text(String name, String value) throws IOException {
        json.writeStringField(name, value);
        return this;
    }

    Body flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
        return this;
    }

    Body number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
        return this;
    }

    Body constant(String name, @Nullable Enum<?> value) throws IOException {
        return value == null ? this : text(name, Text.slug(value));
    }

    Body date(String name, @Nullable LocalDate value) throws IOException {
        return value == null ? this : text(name, value.toString());
    }

    Body moment(String name, @Nullable Instant value) throws IOException {
        return value == null ? this : text(name, value.toString());
    }

    Body digest(String name, Sha256 value) throws IOException {
        return text(name, value.hex());
    }

    Body id(String name, EntryId value) throws IOException {
        return digest(name, value.digest());
    }

    Body obligation(StatementId value) throws IOException {
        return text("obligation", value.value());
    }

    Body obligations(Collection<StatementId> values) throws IOException {
        return sorted("obligations", values);
    }

    Body ids(String name, Collection<EntryId> values) throws IOException {
        return sorted(name, values);
    }

    private Body sorted(String name, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values.stream().map(Object::toString).sorted().toList()) {
            json.writeString(value);
        }
        json.writeEndArray();
        return this;
    }

    Body texts(String name, Collection<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
        return this;
    }

    /** A value that may be absent. */
    Body textOrNothing(String name, @Nullable Object value) throws IOException {
        return value == null ? this : text(name, value.toString());
    }

    Body objects(String name, Collection<? extends Part> parts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var part : parts) {
            json.writeStartObject();
            part.write(this);
            json.writeEndObject();
        }
        json.writeEndArray();
        return this;
    }

    Body object(String name, Part part) throws IOException {
        json.writeObjectFieldStart(name);
        part.write(this);
        json.writeEndObject();
        return this;
    }
}
