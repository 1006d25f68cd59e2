/*
 * Copyright (c) 2026 The Plumbline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.plumbline.catalog;

import java.util.Optional;

/**
 * A best practice of the framework.
 *
 * @param id           for example {@code SEC01-BP01}
 * @param questionCode the question it answers, for example {@code SEC01}
 * @param title        its short title
 * @param level        the level of risk when it is not established
 * @param toolChoiceId the choice id of the AWS Well-Architected Tool; empty where the Tool has none
 * @param docUrl       its page in the framework
 */
public record BestPractice(String id, String questionCode, String title, Level level, Optional<String> toolChoiceId,
        String docUrl) {

    public Pillar pillar() {
        int end = 0;
        while (Character.isLetter(questionCode.charAt(end))) {
            end++;
        }
        return Pillar.byCode(questionCode.substring(0, end)).orElseThrow();
    }
}
