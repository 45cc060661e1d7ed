package nl.peil.place;

/// A town or a village.
///
/// @param region province or county; empty where a country is small enough without
/// @param country as in ISO 3166-1, two letters
/// @param latitude and `longitude`: in degrees, WGS 84, to three decimals (some hundred metres)
public record Place(String name, String region, String country, double latitude, double longitude) {

    private static final double EARTH_KM = 6371.0;

    /// By which it is known and stored: *Hengelo, Overijssel*.
    public String label() {
        return region.isEmpty() ? name + ", " + country : name + ", " + region;
    }

    /// Over the surface of the earth, in kilometres (haversine formula; Sinnott 1984).
    public double kilometresTo(Place other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double half = Math.sin(north) * Math.sin(north)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.sin(east)
                        * Math.sin(east);
        return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
