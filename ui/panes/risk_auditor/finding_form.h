// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding_change.h"
#include "core/findings/finding_story.h"
#include "ui/panes/merging_form.h"
#include "ui/talk/long_texts.h"

#include <memory>

class QComboBox;

namespace assay {

class DayField;

/// Asks what is not as it should be, and how bad it is. What was begun of a new one comes back. GUI thread.
class FindingForm final : public MergingForm {
    Q_OBJECT

public:
    struct Raising {
        QString title;                                       ///< Of the form.
        QString release = {};                                ///< The uid of what it is about, where that is known.
        std::vector<findings::FindingSubject> subjects = {}; ///< To choose from; without any it is not asked for.
    };

    FindingForm(Session& session, const Raising& raising, QWidget* parent = nullptr);
    FindingForm(Session& session, const Finding& finding, QWidget* parent = nullptr); ///< To change it.

    QString findingTitle() const;
    QString raised() const { return *m_raised; } ///< The uid of a new one, once it is done.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void makeFields();
    void addSubjects();
    void addTexts();
    FieldTexts texts() const;
    FindingDraft draft() const;
    ConflictAnswer::Fields mergedFields();

    Raising m_raising;
    std::optional<Finding> m_known; ///< Nothing for a new one.
    std::shared_ptr<QString> m_raised = std::make_shared<QString>();
    QLineEdit* m_title = nullptr;
    QComboBox* m_severity = nullptr;
    DayField* m_due = nullptr;
    QComboBox* m_subject = nullptr; ///< Null where it is not asked for.
    LongTexts m_texts;
};

} // namespace assay
