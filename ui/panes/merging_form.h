// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panes/conflict_answer.h"
#include "ui/panes/work_form.h"

namespace assay {

/// A form over what others may change while it is open: what they wrote comes into it, and where both changed the same it
/// asks. GUI thread.
class MergingForm : public WorkForm {
    Q_OBJECT

protected:
    using WorkForm::WorkForm;

    /// From now on what differs from `base` was written here; see ConflictAnswer for the rest.
    void bringTogether(FieldTexts base, ConflictAnswer::Fields fields);

    const FieldTexts& base() const { return m_base; }

    virtual void fill(const FieldTexts& texts) = 0; ///< Puts these into the fields.

    void answerConflict(const Error& refusal) final;
    bool rebase(const QString& field, const QString& opened, const QString& base) final;

private:
    FieldTexts m_base;
    ConflictAnswer* m_answer = nullptr; ///< None over what is new.
};

} // namespace assay
