/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

import org.plumbline.catalog.internal.Table;

/**
 * The services a component can name, in the order of the data file. The file is read once, when first asked for, and
 * each service made when it is first asked for: a review names a few dozen of them.
 */
public final class ServiceCatalog {

    private static final int NO_MATCH = 0;

    private ServiceCatalog() {
    }

    /** The service of an id; empty for an id nobody knows, for {@code null} and for the empty text. */
    public static Optional<CloudService> byId(String id) {
        Entry entry = id == null ? null : Holder.ENTRIES.get(id);
        return entry == null ? Optional.empty() : Optional.of(entry.service());
    }

    public static List<CloudService> all() {
        List<CloudService> all = new ArrayList<>(Holder.ENTRIES.size());
        for (Entry entry : Holder.ENTRIES.values()) {
            all.add(entry.service());
        }
        return all;
    }

    public static List<CloudService> ofCategory(ServiceCategory category) {
        return select(service -> service.category() == category);
    }

    /** The services whose components are of a model class, for example {@code DataStore}. */
    public static List<CloudService> ofKind(String kind) {
        return select(service -> service.kind().equals(kind));
    }

    /**
     * The services that match every word of a text by title, id or synonym, best match first; ties keep the order of
     * the catalogue. An empty text matches every service.
     */
    public static List<CloudService> search(String text) {
        if (text.isBlank()) {
            return List.copyOf(all());
        }
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        record Match(CloudService service, int score) {
        }
        List<Match> matches = new ArrayList<>();
        for (CloudService service : all()) {
            int score = score(service, words);
            if (score > NO_MATCH) {
                matches.add(new Match(service, score));
            }
        }
        matches.sort((a, b) -> Integer.compare(b.score, a.score));
        List<CloudService> result = new ArrayList<>(matches.size());
        for (Match match : matches) {
            result.add(match.service);
        }
        return result;
    }

    private static int score(CloudService service, String[] words) {
        int total = 0;
        for (String word : words) {
            int best = Math.max(score(service.title().toLowerCase(Locale.ROOT), word, 3),
                    score(service.id(), word, 3));
            for (String synonym : service.synonyms()) {
                best = Math.max(best, score(synonym, word, 2));
            }
            if (best == NO_MATCH) {
                return NO_MATCH;
            }
            total += best;
        }
        return total;
    }

    // A whole word counts more than the start of one, that more than letters within one.
    private static int score(String text, String word, int weight) {
        int best = NO_MATCH;
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            int end = at + word.length();
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            best = Math.max(best, weight + (starts && ends ? 20 : starts ? 10 : 0));
        }
        return best;
    }

    private static List<CloudService> select(Predicate<CloudService> wanted) {
        List<CloudService> result = new ArrayList<>();
        for (CloudService service : all()) {
            if (wanted.test(service)) {
                result.add(service);
            }
        }
        return result;
    }

    private static Map<String, Entry> read() {
        Map<String, Entry> entries = new LinkedHashMap<>(512);
        for (Table.Row row : Table.read("services.tsv").rows()) {
            entries.put(row.key(), new Entry(row));
        }
        return entries;
    }

    private static CloudService service(Table.Row row) {
        String synonyms = row.text("synonyms");
        return new CloudService(row.key(), row.text("title"), ServiceCategory.valueOf(row.text("category")),
                Scope.valueOf(row.text("scope")), row.text("kind"), row.text("subkind"), fact(row.text("managed")),
                fact(row.text("multiZone")), fact(row.text("encrypted")), fact(row.text("elastic")), sla(row),
                row.text("icon"), synonyms.isEmpty() ? List.of() : List.of(synonyms.split(",")));
    }

    private static ServiceFact fact(String cell) {
        return switch (cell) {
            case "y" -> ServiceFact.YES;
            case "n" -> ServiceFact.NO;
            default -> ServiceFact.UNKNOWN;
        };
    }

    private static Optional<Sla> sla(Table.Row row) {
        String source = row.text("slaPage");
        return source.isEmpty() ? Optional.empty()
                : Optional.of(new Sla(percent(row.text("slaSingle")), percent(row.text("slaMulti")), source));
    }

    private static OptionalDouble percent(String cell) {
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
    }

    private static final class Entry {
        private final Table.Row row;
        private CloudService made;

        Entry(Table.Row row) {
            this.row = row;
        }

        // Two threads may make the same service: they make equal ones, and what they make is immutable.
        CloudService service() {
            CloudService service = made;
            if (service == null) {
                service = ServiceCatalog.service(row);
                made = service;
            }
            return service;
        }
    }

    private static final class Holder {
        static final Map<String, Entry> ENTRIES = read();
    }
}
