/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.importer.architecture;

import java.util.function.Consumer;

import org.plumbline.model.Authentication;
import org.plumbline.model.DataClass;
import org.plumbline.model.DataFlow;
import org.plumbline.model.Fact;
import org.plumbline.model.Interaction;

/** What the flows of a good form say, by how the two ends work together. */
final class Flows {

    private Flows() {
    }

    /**
     * A request that the caller waits for: encrypted and limited in time. It is not tried again, since retries at
     * every step multiply the load when a component is slow; {@link #retried} says where they are.
     *
     * @param gigabytes volume a month
     * @param peak      requests a second at peak
     * @param timeout   in milliseconds
     */
    static Consumer<DataFlow> request(String protocol, Authentication authentication, DataClass data,
            double gigabytes, double peak, double timeout) {
        return of(Interaction.REQUEST, protocol, authentication, data, gigabytes, peak).andThen(f -> {
            f.setTimeoutMillis(timeout);
            f.setRetries(0);
            f.setIdempotent(Fact.YES);
        });
    }

    /** The one step of a chain of requests that tries again: twice, waiting longer each time. */
    static void retried(DataFlow flow) {
        flow.setRetries(2);
        flow.setBackoff(Fact.YES);
    }

    /** A message whose sender does not wait; the receiver may get it twice. */
    static Consumer<DataFlow> message(DataClass data, double gigabytes, double peak) {
        return of(Interaction.ASYNCHRONOUS, "HTTPS", Authentication.IAM, data, gigabytes, peak).andThen(f -> {
            f.setRetries(3);
            f.setBackoff(Fact.YES);
            f.setIdempotent(Fact.YES);
            f.setDeadLetter(Fact.YES);
        });
    }

    /** Records that flow without end and can be read again from a position. */
    static Consumer<DataFlow> stream(DataClass data, double gigabytes, double peak) {
        return of(Interaction.STREAM, "HTTPS", Authentication.IAM, data, gigabytes, peak).andThen(f -> {
            f.setRetries(5);
            f.setBackoff(Fact.YES);
            f.setIdempotent(Fact.YES);
            f.setDeadLetter(Fact.YES);
        });
    }

    /** Data that is moved in bulk on a schedule. */
    static Consumer<DataFlow> batch(DataClass data, double gigabytes) {
        return of(Interaction.BATCH, "HTTPS", Authentication.IAM, data, gigabytes, 5).andThen(f -> {
            f.setRetries(3);
            f.setBackoff(Fact.YES);
            f.setIdempotent(Fact.YES);
            f.setDeferrable(Fact.YES);
        });
    }

    private static Consumer<DataFlow> of(Interaction interaction, String protocol, Authentication authentication,
            DataClass data, double gigabytes, double peak) {
        return f -> {
            f.setInteraction(interaction);
            f.setProtocol(protocol);
            f.setEncrypted(Fact.YES);
            f.setAuthentication(authentication);
            f.setDataClass(data);
            f.setMonthlyGigabytes(gigabytes);
            f.setPeakPerSecond(peak);
        };
    }
}
