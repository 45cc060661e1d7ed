package nl.peil.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/// What the practice to play with has lived through, as told in `content/demo/practice.yaml`.
record Script(
        String practice,
        String organizer,
        Map<String, Integer> style,
        List<Course> collaborations,
        List<Known> directory,
        List<Call> referrals,
        List<Learned> learned,
        List<Looked> looked) {

    /// A colleague in the directory.
    ///
    /// @param style points on the five axes, in their order; 0: nobody knows
    record Known(
            String name,
            @Nullable String phone,
            @Nullable String site,
            String place,
            int reach,
            int free,
            List<String> traits,
            List<Integer> style,
            @Nullable Map<String, String> words) {}

    /// Somebody who asked for an organizer.
    ///
    /// @param ago days since she did
    /// @param landed whether she began with the first of the three
    record Call(
            String place,
            int ago,
            @Nullable String name,
            @Nullable String phone,
            List<String> traits,
            List<Integer> style,
            boolean landed) {}

    /// Something that she did to learn.
    ///
    /// @param ago days since
    record Learned(
            int ago,
            String kind,
            int minutes,
            Map<String, String> title,
            @Nullable Map<String, String> words) {}

    /// A case that she and her fellow look at together.
    ///
    /// @param fellow whether the fellow brought it
    /// @param ago days since
    /// @param sees and `asks`, `answers`, `advises`: what was said in the round, as far as it got
    record Looked(
            boolean fellow,
            int ago,
            Map<String, String> title,
            Map<String, String> question,
            Map<String, String> story,
            @Nullable Map<String, String> sees,
            @Nullable Map<String, String> asks,
            @Nullable Map<String, String> answers,
            @Nullable Map<String, String> advises) {}

    /// @param ago days since the last session, or since it began when there was none
    /// @param every weeks between two sessions
    /// @param likes points on the five axes; empty when she hasn't told yet
    /// @param client what the client gives on an ordinary day, in the order of the five
    record Course(
            Person client,
            Map<String, String> purpose,
            String funding,
            String length,
            int trial,
            int ago,
            int every,
            String at,
            int minutes,
            @Nullable Map<String, Integer> likes,
            @Nullable List<Double> ordinary,
            @Nullable List<Double> organizer,
            List<Step> course) {}

    record Person(
            String name,
            String channel,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String language,
            @Nullable String place) {}

    /// One thing that happened; exactly one of the first ten is there.
    record Step(
            @Nullable Double held,
            @Nullable String cancelled,
            @Nullable List<@Nullable String> trial,
            @Nullable Integer rhythm,
            @Nullable Integer pause,
            @Nullable String closing,
            @Nullable Boolean closed,
            @Nullable Boolean handover,
            @Nullable String bump,
            @Nullable Map<String, String> talked,
            @Nullable String about,
            @Nullable String friction,
            @Nullable String proceed,
            @Nullable String share,
            @Nullable Boolean silent,
            @Nullable Map<String, String> says) {}

    static Script read() {
        try (var file = new ClassPathResource("content/demo/practice.yaml").getInputStream()) {
            return JsonMapper.builder().build().convertValue(new Yaml().load(file), Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
