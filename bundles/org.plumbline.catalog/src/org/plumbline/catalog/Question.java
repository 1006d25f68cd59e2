/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.List;

/**
 * A question of the framework.
 *
 * @param code          for example {@code SEC01}
 * @param pillar        the pillar it belongs to
 * @param number        its place in the pillar, from 1
 * @param title         the question as the framework asks it
 * @param toolId        the question id of the AWS Well-Architected Tool, for example {@code securely-operate}
 * @param bestPractices its best practices in the framework's order
 */
public record Question(String code, Pillar pillar, int number, String title, String toolId,
        List<BestPractice> bestPractices) {

    public Question {
        bestPractices = List.copyOf(bestPractices);
    }

    /** The number as people say it, for example {@code SEC 1}. */
    public String label() {
        return pillar.code() + " " + number;
    }
}
