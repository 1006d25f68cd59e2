/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.evl.internal;

import java.util.AbstractList;
import java.util.List;

/** A list of the design outside of fixes. Epsilon calls its methods by reflection, which Java's own lists refuse. */
final class FixedList extends AbstractList<Object> {

    private final List<?> content;

    FixedList(List<?> content) {
        this.content = content;
    }

    @Override
    public Object get(int index) {
        return content.get(index);
    }

    @Override
    public int size() {
        return content.size();
    }

    @Override
    public void add(int index, Object value) {
        throw new UnsupportedOperationException(Writing.ONLY_IN_FIXES);
    }

    @Override
    public Object remove(int index) {
        throw new UnsupportedOperationException(Writing.ONLY_IN_FIXES);
    }
}
