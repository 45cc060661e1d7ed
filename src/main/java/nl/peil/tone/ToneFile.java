package nl.peil.tone;

import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Reads a rule file, and says what is wrong with it in words for its author.
class ToneFile {

    private final String name;
    private final Entry file;
    private final Spelling spelling;
    private final Map<String, WordList> lists = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    private ToneFile(String name, Entry file) {
        this.name = name;
        this.file = file;
        file.only("spelling", "abbreviations", "joins", "words", "rules", "messages");
        this.spelling = spelling();
    }

    static Tone read(InputStream content, String name) {
        return new ToneFile(name, new Entry(name, yaml(content, name))).tone();
    }

    /// To YAML *yes* and *no* are true and false; here they are names.
    private static class YesIsAWord extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, java.util.regex.Pattern fits, String first, int limit) {
            if (!tag.equals(Tag.BOOL)) super.addImplicitResolver(tag, fits, first, limit);
        }
    }

    private static Object yaml(InputStream content, String name) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            var dumping = new DumperOptions();
            return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new YesIsAWord())
                    .load(content);
        } catch (YAMLException e) {
            throw new IllegalStateException(name + " is not YAML: " + e.getMessage(), e);
        }
    }

    private Tone tone() {
        readLists();
        var rules = file.at("rules").each().stream().map(this::rule).toList();
        if (rules.isEmpty()) throw file.at("rules").wrong("there are none");
        return new Tone(
                spelling,
                rules,
                file.at("messages").each().stream().map(this::messageRule).toList());
    }

    private Spelling spelling() {
        var means = new HashMap<String, List<String>>();
        var written = file.at("spelling");
        if (written.isThere()) {
            for (var key : written.fields().keySet()) {
                means.put(
                        Letters.plain(key.toString()),
                        new Entry(written.place() + ", " + key, written.fields().get(key)).words());
            }
        }
        return new Spelling(
                Map.copyOf(means),
                Set.copyOf(file.at("abbreviations").words()),
                Set.copyOf(file.at("joins").words()));
    }

    private void readLists() {
        var words = file.at("words");
        if (!words.isThere()) return;
        for (var key : words.fields().keySet()) {
            var place = words.place() + " <" + key + ">";
            var forms = new Entry(place, words.fields().get(key)).words();
            var list = WordList.of(forms.stream().filter(form -> !isList(form)).toList());
            forms.stream()
                    .filter(ToneFile::isList)
                    .map(form -> listIn(place, form))
                    .forEach(list::addAll);
            if (list.isEmpty()) throw new IllegalStateException(place + ": has no words");
            lists.put(key.toString(), list);
        }
    }

    private static boolean isList(String form) {
        return form.startsWith("<");
    }

    private WordList listIn(String place, String form) {
        var list = lists.get(form.substring(1, form.length() - 1));
        if (list == null) throw new IllegalStateException(place + ": " + form + " is not a list above it");
        return list;
    }

    private Rule rule(Entry written) {
        var rule = named(written);
        rule.only("id", "kind", "find", "unless", "why", "instead", "yes", "no");
        var kind = rule.at("kind").kind();
        if (kind.whole()) throw rule.wrong(kind + " is about a whole message: put the rule under messages");
        var find = patterns(rule.at("find"));
        if (find.isEmpty()) throw rule.wrong("find is missing");
        return new Rule(
                rule.at("id").text(),
                kind,
                find,
                patterns(rule.at("unless")),
                rule.at("why").text(),
                rule.at("instead").text(),
                rule.at("yes").texts(2),
                rule.at("no").texts(2));
    }

    private MessageRule messageRule(Entry written) {
        var rule = named(written);
        rule.only("id", "kind", "from", "when", "without", "count", "at-least", "why", "instead", "yes", "no");
        var kind = rule.at("kind").kind();
        if (!kind.whole()) throw rule.wrong(kind + " is about words in a sentence: put the rule under rules");
        return new MessageRule(
                rule.at("id").text(),
                kind,
                rule.at("from").number(0),
                patterns(rule.at("when")),
                patterns(rule.at("without")),
                patterns(rule.at("count")),
                rule.at("at-least").number(0),
                rule.at("why").text(),
                rule.at("instead").text(),
                rule.at("yes").texts(2),
                rule.at("no").texts(2));
    }

    private Entry named(Entry written) {
        var id = written.at("id").text();
        if (!ids.add(id)) throw written.wrong("there are two rules called " + id);
        return written.named(name + ", rule " + id);
    }

    private List<Pattern> patterns(Entry written) {
        return written.each().stream().map(this::pattern).collect(Collectors.toUnmodifiableList());
    }

    private Pattern pattern(Entry written) {
        try {
            return PatternParser.read(written.text(), lists, spelling);
        } catch (IllegalArgumentException e) {
            throw written.wrong(String.valueOf(e.getMessage()));
        }
    }
}
