// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/use_case.h"
#include "ui/panes/manager/canvas_parts.h"
#include "ui/panes/merging_form.h"
#include "ui/widgets/field_faults.h"

class QComboBox;
class QPlainTextEdit;

namespace assay {

/// Writes one block of a framing where it stands. What others write meanwhile in the other blocks stays, and the same field
/// asks. Where the framing is no draft, saving begins a new version.
class BlockForm final : public MergingForm {
    Q_OBJECT

public:
    BlockForm(Session& session, const UseCase& useCase, const CanvasPart& part, const std::optional<Charter>& known,
              QWidget* parent = nullptr);

Q_SIGNALS:
    void left(); ///< It goes, saved or not.

protected:
    QString problem() const override;
    Work work() override;
    void fill(const FieldTexts& texts) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void addPartFields(const FieldTexts& opened);
    void addWriting(const QString& field, const QString& text);
    void addRole(const QString& text);
    QString written(const FieldText& known) const;
    FieldTexts said() const; ///< Of the whole framing.
    std::map<QString, QString> faults() const;
    void check();

    QString m_useCase;
    CanvasPart m_part;
    std::map<QString, QLineEdit*> m_lines; ///< By field.
    std::map<QString, QPlainTextEdit*> m_texts;
    QComboBox* m_role = nullptr;
    FieldFaults m_faults;
};

} // namespace assay
