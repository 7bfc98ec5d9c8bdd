// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/feedback.h"
#include "core/domain/use_case.h"
#include "ui/panes/session.h"
#include "ui/theme/palette.h"

#include <functional>

namespace assay {

/// What people say of an item of feedback, wherever it is shown: each opens a form over the window of `page` and calls `done`
/// once it is written. GUI thread.
class FeedbackForms final {
    Q_DECLARE_TR_FUNCTIONS(FeedbackForms)

public:
    FeedbackForms(Session& session, QWidget& page, std::function<void()> done)
        : m_session(session)
        , m_page(page)
        , m_done(std::move(done))
    {
    }

    /// How grave it is and who says it; also what it is about, where nobody has said so: then one of `useCases`.
    void triage(const Feedback& item, const std::vector<UserGroup>& groups, const std::vector<UseCase>& useCases = {});
    void answer(const Feedback& item);
    void link(const Feedback& item);
    void linkIncident(const Feedback& item);
    void unlink(const Feedback& item); ///< One of what it is linked to.

    using Choices = std::vector<std::pair<QString, QString>>; ///< Titles and values of a field.
    static Choices severityChoices();
    static Choices useCaseChoices(const std::vector<UseCase>& useCases); ///< And that nobody knows.
    static Choices groupChoices(const std::vector<UserGroup>& groups);   ///< And that nobody knows.

private:
    Session& m_session;
    QWidget& m_page;
    std::function<void()> m_done;
};

Tone gravityTone(Severity severity);
Tone feedbackTone(FeedbackState state);

} // namespace assay
