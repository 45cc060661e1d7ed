package nl.peil.place;

/// All places there are, for a test without Spring.
public final class PlacesFixture {

    private static final Places PLACES = new Places();

    private PlacesFixture() {}

    public static Places places() {
        return PLACES;
    }
}
