/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.rules.security;

import java.util.function.Consumer;

import org.plumbline.model.DeliveryPipeline;
import org.plumbline.model.build.ModelBuilder;

/** Delivery pipelines for examples. */
final class Pipelines {

    private Pipelines() {
    }

    static DeliveryPipeline pipeline(ModelBuilder b, Consumer<? super DeliveryPipeline> facts) {
        return b.add(DeliveryPipeline.class, "Shop pipeline", "aws.codepipeline", facts);
    }
}
