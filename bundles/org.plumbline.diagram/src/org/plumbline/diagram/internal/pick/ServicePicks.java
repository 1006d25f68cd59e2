/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.diagram.internal.pick;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.plumbline.catalog.CloudService;
import org.plumbline.catalog.ServiceCatalog;
import org.plumbline.diagram.internal.images.SvgImages;

/** Services to choose from: suggestions first, the whole catalogue for what is typed. */
public final class ServicePicks {

    private static final int MOST = 40;
    private static final int ICON = 16;

    private final List<CloudService> suggested;
    private final Predicate<CloudService> offered;
    private final Consumer<CloudService> chosen;

    public ServicePicks(List<CloudService> suggested, Consumer<CloudService> chosen) {
        this(suggested, service -> true, chosen);
    }

    /** @param offered which services may be chosen at all */
    public ServicePicks(List<CloudService> suggested, Predicate<CloudService> offered,
            Consumer<CloudService> chosen) {
        this.suggested = suggested;
        this.offered = offered;
        this.chosen = chosen;
    }

    public List<Pick> find(String text) {
        List<CloudService> found = text.isBlank() ? suggested : ServiceCatalog.search(text);
        return found.stream().filter(offered).limit(MOST).map(this::pick).toList();
    }

    private Pick pick(CloudService service) {
        return new Pick(service.title(), service.category().title(),
                SvgImages.descriptor(service.icon(), service.category().accent(), ICON),
                () -> chosen.accept(service));
    }
}
