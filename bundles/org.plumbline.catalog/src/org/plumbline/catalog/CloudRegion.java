/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * A Region of the cloud.
 *
 * @param code    for example {@code eu-central-1}
 * @param title   for example {@code Frankfurt}
 * @param country the country it lies in, by its code of ISO 3166
 * @param area    part of the world, by the name of the metamodel's {@code WorldArea}
 * @param latitude degrees to the north of the equator
 * @param longitude degrees to the east of Greenwich
 * @param places  other names of what it lies in, for example {@code EU}
 * @param carbon  grams of CO2 equivalent for each kilowatt-hour of the grid it draws from, by location and without
 *                certificates; {@code regions.tsv} names the sources
 * @param price   price level of computing as a multiple of the one in {@code us-east-1}
 */
public record CloudRegion(String code, String title, String country, String area, double latitude,
        double longitude, List<String> places, OptionalDouble carbon, OptionalDouble price) {

    private static final double EARTH_RADIUS_KILOMETRES = 6371;
    private static final double FIBRE_KILOMETRES_A_MILLISECOND = 200;

    public CloudRegion {
        places = List.copyOf(places);
    }

    /** Distance to another Region along the surface of the earth, in kilometres. */
    public double distanceTo(CloudRegion other) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(other.latitude);
        double acrossLatitude = Math.sin((to - from) / 2);
        double acrossLongitude = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double haversine = acrossLatitude * acrossLatitude
                + Math.cos(from) * Math.cos(to) * acrossLongitude * acrossLongitude;
        return 2 * EARTH_RADIUS_KILOMETRES * Math.asin(Math.min(1, Math.sqrt(haversine)));
    }

    /** The least time that a request to the other Region and its answer spend on the way, in milliseconds. */
    public double roundTripMillisTo(CloudRegion other) {
        return roundTripMillis(distanceTo(other));
    }

    /**
     * The least time for there and back, in milliseconds: light travels about 200 kilometres a millisecond in glass
     * fibre. Real lines are longer and have switches.
     */
    public static double roundTripMillis(double kilometres) {
        return 2 * kilometres / FIBRE_KILOMETRES_A_MILLISECOND;
    }

    /**
     * Whether it lies in a place that people name: a Region's code, a country by code or English name, a union of
     * countries such as {@code EU}, or a part of the world such as {@code Europe}. Case and blanks do not matter.
     */
    public boolean isWithin(String place) {
        String name = place.strip();
        return name.equalsIgnoreCase(code) || name.equalsIgnoreCase(country)
                || name.equalsIgnoreCase(Locale.of("", country).getDisplayCountry(Locale.ENGLISH))
                || name.replace(' ', '_').equalsIgnoreCase(area)
                || places.stream().anyMatch(name::equalsIgnoreCase);
    }
}