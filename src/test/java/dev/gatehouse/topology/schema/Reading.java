package dev.gatehouse.topology.schema;

import com.github.erosb.jsonsKema.IJsonString;
import com.github.erosb.jsonsKema.IJsonValue;
import com.github.erosb.jsonsKema.JsonArray;
import com.github.erosb.jsonsKema.JsonBoolean;
import com.github.erosb.jsonsKema.JsonNull;
import com.github.erosb.jsonsKema.JsonNumber;
import com.github.erosb.jsonsKema.JsonObject;
import com.github.erosb.jsonsKema.JsonString;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What a document is to someone who checks it against a JSON Schema: what becomes of plain scalars. */
enum Reading {
    /** Texts, as the loader takes them. */
    TEXT {
        @Override
        IJsonValue plain(ScalarNode scalar) {
            return new JsonString(scalar.getValue());
        }
    },

    /** As YAML 1.1 resolves them. */
    YAML_1_1 {
        @Override
        IJsonValue plain(ScalarNode scalar) {
            return RESOLVED.computeIfAbsent(scalar.getValue(), Reading::resolved);
        }
    },

    /** As the core schema of YAML 1.2 resolves them, which editors use unless told otherwise. */
    YAML_1_2 {
        @Override
        IJsonValue plain(ScalarNode scalar) {
            String text = scalar.getValue();
            if (text.matches("true|True|TRUE|false|False|FALSE")) {
                return new JsonBoolean(Boolean.parseBoolean(text));
            }
            if (text.matches("[-+]?[0-9]+")) {
                return new JsonNumber(new BigInteger(text.replace("+", "")));
            }
            if (text.matches("0x[0-9a-fA-F]+|0o[0-7]+")) {
                return new JsonNumber(new BigInteger(text.substring(2), text.charAt(1) == 'x' ? 16 : 8));
            }
            return text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,3})?")
                    ? new JsonNumber(new BigDecimal(text))
                    : new JsonString(text);
        }
    };

    private static final Map<String, IJsonValue> RESOLVED = new ConcurrentHashMap<>();

    abstract IJsonValue plain(ScalarNode scalar);

    IJsonValue of(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode list) {
            return new JsonArray(list.getValue().stream().map(this::of).toList());
        }
        Map<IJsonString, IJsonValue> entries = new LinkedHashMap<>();
        ((MappingNode) node)
                .getValue()
                .forEach(tuple -> entries.put(
                        new JsonString(((ScalarNode) tuple.getKeyNode()).getValue()), of(tuple.getValueNode())));
        return new JsonObject(entries);
    }

    private IJsonValue scalar(ScalarNode scalar) {
        if (!scalar.isPlain()) {
            return new JsonString(scalar.getValue());
        }
        return Tag.NULL.equals(scalar.getTag()) ? new JsonNull() : plain(scalar);
    }

    private static IJsonValue resolved(String text) {
        Object value = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        if (value instanceof Boolean flag) {
            return new JsonBoolean(flag);
        }
        return value instanceof Number number && !number.equals(Double.NaN) && !Double.isInfinite(number.doubleValue())
                ? new JsonNumber(number)
                : new JsonString(text);
    }
}
