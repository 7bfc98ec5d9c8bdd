// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace assay {

/// Somebody whose word on a framing or a plan is wanted next, and the role in which they speak.
struct NextSpeaker {
    Person person;
    Role role;
};

/// Who of those who were there, and after them of those who have to agree, has not spoken of a proposed one yet. Whoever acts
/// now was asked already: it is the one after them.
std::optional<NextSpeaker> nextSpeaker(const Charter& charter, const UseCaseStory& story);

/// The room in which a framing or a plan is talked about: who was there, what each said and why, whose word is waited for,
/// and what came of it. GUI thread.
class CharterRoom final : public QWidget {
    Q_OBJECT

public:
    explicit CharterRoom(QWidget* parent = nullptr);

    /// Shows one version, as of the story. Whoever may not write hears nobody: `mayHear` is false in a project that is only
    /// read.
    void setCharter(const Charter& charter, const UseCaseStory& story, bool mayHear);

Q_SIGNALS:
    void nextAsked(const assay::NextSpeaker& next);

private:
    void showVoices(const Charter& charter, const UseCaseStory& story);
    void showNext(const Charter& charter, const UseCaseStory& story, bool mayHear);

    QLabel* m_attendees; ///< Who was there.
    QLabel* m_outcome;
    QLabel* m_waits; ///< Whose word is missing.
    QPushButton* m_nextButton;
    std::optional<NextSpeaker> m_next;
    QBoxLayout* m_voices;
};

} // namespace assay
