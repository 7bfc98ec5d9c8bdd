// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/merging_form.h"

namespace assay {

void MergingForm::bringTogether(FieldTexts base, ConflictAnswer::Fields fields)
{
    m_base = std::move(base);
    m_answer = new ConflictAnswer(session(), *this, std::move(fields));
    connect(m_answer, &ConflictAnswer::settled, this, [this](const FieldTexts& merged, const FieldTexts& theirs) {
        m_base = theirs;
        fill(merged);
        if (merged == theirs)
            return finish(); // All of it stands in the project already.
        submit();
    });
    connect(m_answer, &ConflictAnswer::failed, this, &MergingForm::showError);
}

void MergingForm::answerConflict(const Error& refusal)
{
    if (m_answer)
        m_answer->answer(refusal, m_base);
}

/// Then saving asks about it, as if the form had been open all the while.
bool MergingForm::rebase(const QString& field, const QString& opened, const QString& base)
{
    for (FieldText& known : m_base) {
        if (known.field == field && known.text == opened) {
            known.text = base;
            return true;
        }
    }
    return !m_answer; // A day is another text in the field than in the project.
}

} // namespace assay
