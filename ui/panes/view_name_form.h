// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/views/view_store.h"
#include "ui/panes/merging_form.h"

#include <memory>

class QCheckBox;
class QLineEdit;

namespace assay {

/// Asks for the name of a view, and whether everybody finds it, and saves that. What is refused stays in the form; what
/// was changed meanwhile is brought together with it.
class ViewNameForm final : public MergingForm {
    Q_OBJECT

public:
    ViewNameForm(Session& session, const ViewDraft& draft, QWidget* parent = nullptr); ///< Of one that is to be made.
    ViewNameForm(Session& session, const SavedView& view, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(const QString& uid);

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;

private:
    void addFields();
    FieldTexts texts() const; ///< What the form says now.

    ViewDraft m_draft;
    SavedView m_view;                ///< As it was; without a uid for one that is to be made.
    std::shared_ptr<QString> m_made; ///< The uid of what is saved, which the work tells.
    QLineEdit* m_name;
    QCheckBox* m_shared;
};

} // namespace assay
