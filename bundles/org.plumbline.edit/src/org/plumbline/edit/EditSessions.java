/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.edit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The sessions that are open now, so that a view or a marker finds the one for its file. */
public final class EditSessions {

    /** Hears of sessions that open and close. */
    public interface Listener {
        void opened(EditSession session);

        /** The session still knows its findings. */
        void closed(EditSession session);

        /**
         * The session goes on under another key: its file was renamed or moved.
         *
         * @param from the key before
         */
        default void moved(EditSession session, String from) {
        }
    }

    private static final Map<String, EditSession> OPEN = new ConcurrentHashMap<>();
    private static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();

    private EditSessions() {
    }

    /** The open session of a file. */
    public static Optional<EditSession> find(String key) {
        return Optional.ofNullable(OPEN.get(key));
    }

    public static List<EditSession> all() {
        return List.copyOf(OPEN.values());
    }

    public static void addListener(Listener listener) {
        LISTENERS.add(listener);
    }

    public static void removeListener(Listener listener) {
        LISTENERS.remove(listener);
    }

    /** @throws IllegalStateException when the file is being edited already */
    static void add(EditSession session) {
        if (OPEN.putIfAbsent(session.key(), session) != null) {
            throw new IllegalStateException(session.key() + " is being edited already");
        }
        LISTENERS.forEach(each -> each.opened(session));
    }

    /** @throws IllegalStateException when the other file is being edited already */
    static void move(EditSession session, String from) {
        if (OPEN.putIfAbsent(session.key(), session) != null) {
            throw new IllegalStateException(session.key() + " is being edited already");
        }
        OPEN.remove(from, session);
        LISTENERS.forEach(each -> each.moved(session, from));
    }

    static void remove(EditSession session) {
        if (OPEN.remove(session.key(), session)) {
            LISTENERS.forEach(each -> each.closed(session));
        }
    }
}
