package se.samverkan.platform.web;

import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;
import se.samverkan.platform.ids.TypedId;
import se.samverkan.platform.refusals.Refusal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes and reads typed ids as their text. */
final class IdsAsText extends SimpleModule {

  IdsAsText() {
    super("typed ids as text");
    addSerializer(TypedId.class, new Writer());
  }

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addDeserializers(new Readers());
  }

  private static final class Writer extends StdSerializer<TypedId> {
    Writer() {
      super(TypedId.class);
    }

    @Override
    public void serialize(TypedId id, JsonGenerator json, SerializationContext context) {
      json.writeString(id.value());
    }
  }

  private static final class Readers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return type.isTypeOrSubTypeOf(TypedId.class) ? new Reader(type.getRawClass()) : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return TypedId.class.isAssignableFrom(type);
    }
  }

  private static final class Reader extends StdDeserializer<Object> {
    Reader(Class<?> type) {
      super(type);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      String text = parser.getValueAsString();
      try {
        return handledType().getDeclaredConstructor(String.class).newInstance(text);
      } catch (InvocationTargetException e) {
        if (e.getCause() instanceof Refusal refusal) {
          throw refusal;
        }
        throw new IllegalStateException(e);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
