import java.util.UUID;

/// The organizer of `bench/drafts.sh`: types a message, which Peil keeps and reads along.
///
/// `java Drafts.java URL TIMES`
class Drafts {

    private static final String DUTCH = """
            Dag Anna, gisteren stond ik om tien uur voor je deur en je was er weer niet. Dat is nu al de derde keer. Ik \
            heb je toch gezegd dat ik de tijd niet aan iemand anders kan geven. Je luistert nooit. Als dit nog een keer \
            gebeurt, stop ik ermee. Sorry dat ik het zo zeg, maar blijkbaar is het voor jou niet belangrijk. Er zijn \
            dingen misgegaan, dat weet ik ook wel. Ik wil graag weten hoe we verdergaan. """;
    private static final String ENGLISH = """
            Dear Anna, yesterday I stood at your door at ten and you weren't in again. This is the third time. I did \
            tell you that I can't give the time to anyone else. You never listen. If this happens once more, I'm off. \
            Sorry that I say so, but apparently it isn't important to you. Mistakes were made, I know that too. I would \
            like to know how we go on. """;

    static void main(String... arguments) throws Exception {
        var browser = new Browser(arguments[0]);
        int times = Integer.parseInt(arguments[1]);
        browser.begin();
        System.out.println("nl " + look(browser, "nl", DUTCH, times));
        System.out.println("en " + look(browser, "en", ENGLISH, times));
    }

    /// About 220 words, of which the last changes each time.
    private static String look(Browser browser, String language, String words, int times) throws Exception {
        var csrf = Browser.encoded(Browser.found(Browser.CSRF, browser.read("/drafts/new").body()));
        var path = "/drafts/" + UUID.randomUUID() + "/look";
        var typed = new int[1];
        return Browser.times(times, () -> browser.post(path, Browser.FORM,
                "_csrf=" + csrf + "&language=" + language + "&words="
                        + Browser.encoded(words.repeat(3) + typed[0]++)));
    }
}
