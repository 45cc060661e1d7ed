package nl.peil.confidential;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.peil.Visitor;
import nl.peil.confidential.LineCipher.Place;
import nl.peil.platform.database.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// A thief takes everything there is of a house in which people really wrote: the database and its files, the folder of
/// keys, the log at its most talkative and all that went over the line. What she may find is that somebody wrote.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class LineAttackTest {

    private static final String PRACTICE = "Op Orde in Zierikzee";
    private static final String ADDRESS = "vertrouwen-zierikzee";
    private static final String PASSPHRASE = "zeven blauwe olifanten eten krentenbollen";
    private static final String STORY = "Wekenlang lag de schuurdeur vol kaplaarzen en kwam er geen plankje bij.";
    private static final String ANSWER = "Wat moet dat zwaar zijn geweest, al die kaplaarzen.";
    private static final String MORE = "Mijn zusje Wilhelmientje zag het ook.";
    private static final String NAME = "Geertruida Vonkeling";
    private static final String CONTACT = "geertruida.vonkeling@voorbeeld.nl";
    private static final String SHORT = "Ik zoek iemand die laarzenkasten kan bouwen.";
    private static final String QUESTION = "Hoeveel kaplaarzen zijn het ongeveer?";
    private static final String HER_SIDE = "Ik telde elke donderdag de paraplubakken.";
    private static final String OTHER_SIDE = "Volgens mij vroeg ze zelf om paraplubakken.";
    private static final String NOTE = "seintje.geven@voorbeeld.nl";

    @TempDir
    static Path folder;

    private final Loot loot = new Loot();
    private final Traffic traffic = new Traffic(loot);
    private final List<Visitor> visitors = new ArrayList<>();
    private House house;
    private List<String> receipt;
    private List<String> sheet;
    private String link;
    private Path backup;
    private @Nullable EmbeddedPostgres thief;
    private @Nullable Connection toThief;
    private @Nullable Page returned;

    @BeforeAll
    void people_write_to_each_other_and_a_thief_takes_it_all() throws IOException, SQLException {
        // a house that logs all it does is slow, and so is what a browser does with a passphrase
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
        house = House.in(folder, "--logging.level.root=debug", "--peil.line-free-guesses=100");
        var marijke = visitor().opens("/");
        beginsPracticeAndLine(marijke);
        makesHerKey(marijke);
        var client = visitor().opens("/line/" + ADDRESS);
        receipt = tells(client);
        answers(marijke);
        writesOn(client);
        link = asksForAnIntroduction(client);
        colleagueAsks(visitor().opens(link));
        bothSidesTell(client);
        house.close();
        backup = folder.resolve("backup");
        FileSystemUtils.copyRecursively(house.data(), backup.resolve("data"));
        FileSystemUtils.copyRecursively(house.expiryKeys(), backup.resolve("keys"));
        Files.copy(house.log(), backup.resolve("peil.log"));
        loot.take(backup.resolve("data"));
        loot.take(backup.resolve("keys"));
        loot.take(backup.resolve("peil.log"));
        loot.add("database", dump().getBytes(UTF_8));
    }

    @AfterAll
    void the_house_closes() throws IOException, SQLException {
        visitors.forEach(Visitor::leaves);
        house.close();
        if (toThief != null) toThief.close();
        if (thief != null) thief.close();
    }

    @Test
    @Order(1)
    void the_thief_would_find_what_is_not_secret() {
        assertThat(loot.find(PRACTICE)).anyMatch(at -> at.startsWith("data/postgres"));
        assertThat(loot.find(PRACTICE)).anyMatch(at -> at.startsWith("database"));
        assertThat(loot.find(PRACTICE)).anyMatch(at -> at.startsWith("traffic"));
        assertThat(loot.find("/line/" + ADDRESS + "/api/write")).anyMatch(at -> at.startsWith("peil.log"));
        assertThat(loot.find("DEBUG")).anyMatch(at -> at.startsWith("peil.log"));
    }

    @Test
    @Order(1)
    void she_finds_no_word_that_anybody_wrote_and_no_name() {
        assertThat(loot.findAny(
                        List.of(STORY, ANSWER, MORE, NAME, CONTACT, SHORT, QUESTION, HER_SIDE, OTHER_SIDE, NOTE)))
                .isEmpty();
        assertThat(loot.findAny(List.of(
                        "schuurdeur", "kaplaarzen", "Wilhelmientje", "Vonkeling", "paraplubakken", "laarzenkasten")))
                .isEmpty();
    }

    @Test
    @Order(1)
    void she_finds_no_receipt_no_passphrase_no_sheet_and_no_secret_of_a_link() {
        assertThat(loot.findAny(pairs(receipt))).isEmpty();
        assertThat(loot.findAny(pairs(sheet))).isEmpty();
        assertThat(loot.findAny(List.of(PASSPHRASE, "krentenbollen", link.substring(link.indexOf('#') + 1))))
                .isEmpty();
    }

    @Test
    @Order(1)
    void she_finds_no_moment_and_no_address_of_whoever_wrote() throws SQLException, IOException {
        assertThat(moments()).isEmpty();
        assertThat(loot.findAny(List.of("HeadlessChrome", "Mozilla/5.0")).stream()
                        .filter(at -> at.startsWith("data") || at.startsWith("database")))
                .isEmpty();
    }

    @Test
    @Order(1)
    void nobody_but_the_house_was_asked_for_anything() {
        assertThat(traffic.houses()).containsExactly(house.url());
    }

    /// So that what follows proves something: with the key that expires and her six words, the story is there.
    @Test
    @Order(2)
    void with_the_key_of_that_day_and_the_receipt_the_backup_opens() throws IOException, SQLException {
        assertThat(story(backup.resolve("keys"))).contains(STORY);
        assertThat(openedBy(backup.resolve("keys"))).isPositive();
    }

    /// Straight in the database, past all that Peil checks; what is left fits together, but for what she knows.
    @Test
    @Order(3)
    void the_last_message_taken_out_of_the_database_is_missed_and_said() throws IOException, SQLException {
        house.begin();
        var last = "from sealed.message m where number = (select max(number) from sealed.message o"
                + " where o.line_case = m.line_case) and line_case in"
                + " (select id from sealed.line_case where kind = 'CONVERSATION')";
        house.run("create table kept as select * " + last + "; delete " + last);
        var page = opens(visitor().opens("/line/" + ADDRESS));

        assertThat(page.locator("[data-open] [data-told]").first()).containsText("er is iets weggehaald", containing());
        assertThat(page.locator("[data-view=talk]")).isHidden();
        house.run("insert into sealed.message select * from kept; drop table kept");
        page.locator("[data-open] .button--primary").click();
        assertThat(page.locator("[data-view=talk] h1")).isFocused(focused());
        assertThat(page.locator("[data-view=talk]")).containsText(STORY);
        returned = page;
    }

    @Test
    @Order(4)
    void once_she_ended_it_no_backup_opens_with_all_the_keys_of_today() throws IOException, SQLException {
        var page = Objects.requireNonNull(returned, "she came back");
        var reader = UUID.fromString(
                query("select id from sealed.confidant").getFirst().getFirst());
        new LineCaller(house.url(), ADDRESS).begins("CONVERSATION", List.of(reader), LineCaller.noise(552));
        go(page, "keep");
        page.locator("[data-end-sure]").check();
        page.locator("[data-end]").click();
        assertThat(page.locator("[data-view=ended] h1")).isVisible(slowly());

        assertThat(keys(house.expiryKeys())).as("the key of somebody else").isNotEmpty();
        assertThat(story(house.expiryKeys())).isEmpty();
        assertThat(openedBy(house.expiryKeys())).isZero();
    }

    // ---- What they do ----

    private void beginsPracticeAndLine(Page page) throws IOException, SQLException {
        page.getByLabel("Je naam").fill("Marijke de Wit");
        page.getByLabel("Naam van je praktijk").fill(PRACTICE);
        page.getByLabel("E-mailadres").fill("marijke@example.org");
        page.getByLabel("Wachtwoord").fill("koffie om half elf");
        page.locator("main form button").first().click();
        page.waitForURL("**/welcome");
        page.navigate("/settings/line");
        page.locator("#name").fill("Vertrouwenslijn Zierikzee");
        page.locator("#address").fill(ADDRESS);
        page.locator("[name=confidants]").first().check();
        page.locator("main form .button--primary").first().click();
        assertThat(page.locator("main")).containsText("/line/" + ADDRESS);
        house.run("""
            insert into colleague (tenant, id, account, shared, name, email, place, reach, free, consented, changed)
            select tenant, gen_random_uuid(), null, false, 'Collega ' || n, 'collega' || n || '@example.org',
                'Utrecht, Utrecht', 50, 2, current_date, now()
            from practice, generate_series(1, 5) n
            """);
    }

    private void makesHerKey(Page page) {
        page.navigate("/line-desk");
        page.locator("[data-act=begin]").click();
        page.locator("#passphrase-new").fill(PASSPHRASE);
        page.locator("#passphrase-again").fill(PASSPHRASE);
        page.locator("[data-form=passphrase] button:not([type])").click();
        assertThat(page.locator("[data-view=sheet]")).isVisible(slowly());
        sheet = page.locator(".paper__words li").allTextContents();
        page.locator("[data-act=on-paper]").click();
        for (var field : page.locator("[data-form=confirm] .field").all()) {
            int number = Integer.parseInt(field.locator("label").textContent().replaceAll("\\D", ""));
            field.locator("input").fill(sheet.get(number - 1));
        }
        page.locator("[data-form=confirm] button:not([type])").click();
        page.locator("[data-view=ready] [data-go=list]").click();
        assertThat(page.locator("[data-view=list]")).isVisible();
    }

    private static List<String> tells(Page page) {
        assertThat(page.locator("[data-ready]")).isVisible(slowly());
        go(page, "tell");
        page.locator("#story").fill(STORY);
        page.locator("input[name=missed][value=STRUCTURE]").check();
        page.locator("[data-view=tell] input[name=counted]").check();
        page.locator("[data-tell] .button--primary").click();
        page.locator("[data-add=change]").click();
        go(page, "check");
        go(page, "receipt");
        assertThat(page.locator("[data-receipt] li")).hasCount(6);
        var words = page.locator("[data-receipt] li").allInnerTexts();
        go(page, "confirm");
        for (int at = 0; at < 2; at++) {
            var asked = Integer.parseInt(
                    page.locator("[data-confirm] [data-asked]").nth(at).innerText());
            page.locator("[data-answer]").nth(at).fill(words.get(asked - 1));
        }
        page.locator("[data-confirm] .button--primary").click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(1, counted());
        return words;
    }

    private static void answers(Page page) {
        page.reload();
        assertThat(page.locator("[data-view=unlock]")).isVisible(slowly());
        page.locator("#unlock-passphrase").fill(PASSPHRASE);
        page.locator("[data-form=unlock] button:not([type])").click();
        assertThat(page.locator("[data-view=list]")).isVisible(slowly());
        page.locator(".desk__open").click();
        assertThat(page.locator("[data-view=talk]")).containsText(STORY);
        page.locator("#answer-text").fill(ANSWER);
        page.locator("[data-form=answer] button:not([type])").click();
        assertThat(page.locator("[data-done]")).containsText("Verstuurd");
        page.getByText("Drie collega's sturen")
                .or(page.getByText("Namen van collega's sturen"))
                .first()
                .click();
        page.locator("#need-place").fill("Utrecht, Utrecht");
        page.locator("[data-form=need] button:not([type])").click();
        assertThat(page.locator("[name=name]").first()).isVisible();
        page.locator("[data-form=colleagues] button:not([type])").click();
        assertThat(page.locator("[data-view=talk]")).containsText("namen verstuurd");
    }

    private static void writesOn(Page page) {
        page.locator("[data-view=talk] [data-look]").click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(3, counted());
        assertThat(page.locator("[data-view=talk]")).containsText(ANSWER);
        page.locator("#words").fill(MORE);
        page.locator("[data-write] .button--primary").first().click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(4, counted());
        go(page, "notify");
        page.locator("#address").fill(NOTE);
        page.locator("[data-notify] .button--primary").click();
        assertThat(page.locator("[data-view=talk] .line__message")).hasCount(5, counted());
    }

    private static String asksForAnIntroduction(Page page) {
        page.locator("[data-colleagues]").click();
        page.locator("[data-three] [data-introduce]").first().click();
        page.locator("#introduce-name").fill(NAME);
        page.locator("#introduce-contact").fill(CONTACT);
        page.locator("[data-introduction] input[name=story]").check();
        page.locator("#introduce-story").fill(SHORT);
        page.locator("[data-introduction] .button--primary").click();
        assertThat(page.locator("[data-view=introduced] h1")).isVisible();
        var link = page.locator("#introduced-link").inputValue();
        go(page, "talk");
        return link;
    }

    private static void colleagueAsks(Page page) {
        assertThat(page.locator("[data-introduced]")).containsText(CONTACT, containing());
        page.locator("input[value=question]").check();
        page.locator("#answer-text").fill(QUESTION);
        page.locator("[data-answer-form] .button--primary").click();
        assertThat(page.locator("[data-view=introduction] .line__message")).hasCount(1, counted());
    }

    private void bothSidesTell(Page page) {
        go(page, "side");
        page.locator("[data-side-make]").click();
        assertThat(page.locator("[data-view=sides] h1")).isVisible();
        page.locator("#my-side").fill(HER_SIDE);
        page.locator("[data-view=sides] [data-part-form] .button--primary").click();
        assertThat(page.locator("[data-view=sides] [data-state]")).containsText("Jouw kant is er");
        var other = visitor().opens(page.locator("#sides-link").inputValue());
        other.locator("#other-words").fill(OTHER_SIDE);
        other.locator("[data-part-form] .button--primary").click();
        assertThat(other.locator("[data-parts]")).containsText(HER_SIDE);
    }

    private Page opens(Page page) {
        assertThat(page.locator("[data-ready]")).isVisible(slowly());
        go(page, "open");
        for (int at = 0; at < 6; at++) page.locator("#word-" + (at + 1)).fill(receipt.get(at));
        page.locator("[data-open] .button--primary").click();
        return page;
    }

    private static void go(Page page, String view) {
        page.locator("[data-go=" + view + "]").locator("visible=true").first().click();
        assertThat(page.locator("[data-view=" + view + "] h1")).isFocused();
    }

    /// Who listens in from the first page on.
    private Visitor visitor() {
        return new Visitor(house.url(), visitors::add).overheardBy(traffic::listenTo);
    }

    private static LocatorAssertions.IsVisibleOptions slowly() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(120_000);
    }

    private static LocatorAssertions.IsFocusedOptions focused() {
        return new LocatorAssertions.IsFocusedOptions().setTimeout(120_000);
    }

    private static LocatorAssertions.HasCountOptions counted() {
        return new LocatorAssertions.HasCountOptions().setTimeout(120_000);
    }

    private static LocatorAssertions.ContainsTextOptions containing() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
    }

    // ---- What the thief does ----

    /// Words beside each other: a single word of a receipt may be anybody's.
    private static List<String> pairs(List<String> words) {
        var pairs = new ArrayList<String>();
        for (int at = 1; at < words.size(); at++) {
            for (var between : List.of(" ", "\",\"")) pairs.add(words.get(at - 1) + between + words.get(at));
        }
        return pairs;
    }

    /// Every row of every table.
    private String dump() throws IOException, SQLException {
        var all = new StringBuilder();
        query("select quote_ident(schemaname) || '.' || quote_ident(tablename) from pg_tables"
                        + " where schemaname not in ('pg_catalog', 'information_schema')")
                .forEach(table -> {
                    try {
                        query("select t::text from " + table.getFirst() + " t")
                                .forEach(row -> all.append(table).append(row).append('\n'));
                    } catch (IOException | SQLException e) {
                        throw new IllegalStateException(e);
                    }
                });
        return all.toString();
    }

    /// Columns of the line's tables that hold more than a day.
    private List<List<String>> moments() throws IOException, SQLException {
        return query("select table_name, column_name from information_schema.columns where table_schema = 'sealed'"
                + " and data_type like 'time%'");
    }

    /// What the receipt opens in the backup, with the keys that lie in a folder.
    private String story(Path keys) throws IOException, SQLException {
        var line =
                UUID.fromString(query("select id from sealed.line").getFirst().getFirst());
        var opener = LineCipher.receipt(line, receipt);
        var hash = LineCaller.text(LineCipher.lookupHash(opener.lookup()));
        var id = UUID.fromString(
                query("select id from sealed.line_case where lookup_hash = decode('" + hex(hash) + "', 'hex')")
                        .getFirst()
                        .getFirst());
        var wrapped = query("select encode(wrapped, 'hex') from sealed.case_key where line_case = '" + id
                        + "' and holder = '00000000-0000-0000-0000-000000000000'")
                .getFirst()
                .getFirst();
        var first = query("select encode(ciphertext, 'hex') from sealed.message where line_case = '" + id
                        + "' and number = 1")
                .getFirst()
                .getFirst();
        for (var key : keys(keys)) {
            var receiptKey = KeyWrap.unwrap(key, new CaseId(id), KeyWrap.RECEIPT, new Bytes(bytes(wrapped)));
            if (receiptKey.isEmpty()) continue;
            var place = new Place(line, id);
            var caseKey = LineCipher.caseKey(opener.key(), receiptKey.get().value(), place);
            return LineCipher.opened(caseKey, bytes(first), place, 1, 'C', LineCipher.firstChain(place));
        }
        return "";
    }

    /// How many keys of cases in the backup are opened by any key that lies in a folder: of the conversation, and of
    /// what came of it.
    private long openedBy(Path keys) throws IOException, SQLException {
        long opened = 0;
        var rows = query("select line_case, holder, encode(wrapped, 'hex') from sealed.case_key");
        for (var row : rows) {
            for (var key : keys(keys)) {
                opened += KeyWrap.unwrap(
                                key,
                                new CaseId(UUID.fromString(row.get(0))),
                                UUID.fromString(row.get(1)),
                                new Bytes(bytes(row.get(2))))
                        .stream()
                        .count();
            }
        }
        return opened;
    }

    private static List<byte[]> keys(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var keys = new ArrayList<byte[]>();
            for (var file : files.filter(Files::isRegularFile).toList()) keys.add(Files.readAllBytes(file));
            return keys;
        }
    }

    /// On a copy of the backup, by a server of the thief's own.
    private List<List<String>> query(String sql) throws IOException, SQLException {
        try (var statement = thief().createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<List<String>>();
            while (rows.next()) {
                var row = new ArrayList<String>();
                for (int at = 1; at <= rows.getMetaData().getColumnCount(); at++) row.add(rows.getString(at));
                found.add(row);
            }
            return found;
        }
    }

    private Connection thief() throws IOException, SQLException {
        if (toThief != null) return toThief;
        var copy = folder.resolve("thief");
        FileSystemUtils.copyRecursively(backup.resolve("data"), copy);
        Files.setPosixFilePermissions(copy.resolve("postgres"), PosixFilePermissions.fromString("rwx------"));
        var server = EmbeddedPostgres.start(copy);
        var connection = server.connect("peil");
        thief = server;
        toThief = connection;
        return connection;
    }

    private static String hex(String base64) {
        return java.util.HexFormat.of().formatHex(LineCaller.bytes(base64));
    }

    private static byte[] bytes(String hex) {
        return java.util.HexFormat.of().parseHex(hex);
    }
}
