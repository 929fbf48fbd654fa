package dev.plumbline.importer.vegeta;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Lines of {@code vegeta encode}: {@code {"attack":"","seq":0,"code":200,"timestamp":"...",
 * "latency":3105873,...,"error":"","method":"GET","url":"..."}}.
 */
final class JsonRecords implements RecordReader {
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public Optional<ResultRecord> read(String line) {
    Fields fields = new Fields();
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = json.currentName();
        JsonToken value = json.nextToken();
        fields.take(name, value, json);
        json.skipChildren();
      }
      return json.currentToken() == JsonToken.END_OBJECT ? fields.record() : Optional.empty();
    } catch (JacksonException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static final class Fields {
    private String timestamp = "";
    private int status = -1;
    private long latency = Long.MIN_VALUE;
    private String error = "";
    private String attack = "";
    private String method = "";
    private String url = "";

    void take(String name, JsonToken value, JsonParser json) {
      boolean whole = value == JsonToken.VALUE_NUMBER_INT;
      boolean text = value == JsonToken.VALUE_STRING;
      switch (name) {
        case "code" -> status = whole ? json.getIntValue() : status;
        case "latency" -> latency = whole ? json.getLongValue() : latency;
        case "timestamp" -> timestamp = text ? json.getString() : timestamp;
        case "error" -> error = text ? json.getString() : error;
        case "attack" -> attack = text ? json.getString() : attack;
        case "method" -> method = text ? json.getString() : method;
        case "url" -> url = text ? json.getString() : url;
        default -> {}
      }
    }

    Optional<ResultRecord> record() {
      if (status < 0 || latency == Long.MIN_VALUE) {
        return Optional.empty();
      }
      try {
        Instant sent = OffsetDateTime.parse(timestamp).toInstant();
        return Optional.of(
            new ResultRecord(
                ChronoUnit.NANOS.between(Instant.EPOCH, sent),
                status,
                latency,
                error,
                attack,
                method,
                url));
      } catch (DateTimeException | ArithmeticException e) {
        return Optional.empty();
      }
    }
  }
}
