// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evidence/evidence_store.h"
#include "core/evidence/evidence_story.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace assay {

/// Asks which files are to stand behind a release, and what they are. It reads none of them itself.
class EvidenceForm final : public Card {
    Q_OBJECT

public:
    struct Choice {
        QStringList paths;
        EvidenceReading reading;
        QString control; ///< A key; may be empty.
        QString title;   ///< Of one file; empty for its name.
    };

    /// A control that a document may be for, with what the form calls it.
    using ControlName = std::pair<QString, QString>;

    struct About {
        QString release;
        std::vector<ControlName> controls;
        bool isDecidedOn = false; ///< People are deciding: adding makes their request void.
    };

    EvidenceForm(const About& about, const Choice& draft, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const assay::EvidenceForm::Choice& choice);
    void drafted(const assay::EvidenceForm::Choice& choice); ///< Closed without.

protected:
    void focusInEvent(QFocusEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* makeFileField(QLineEdit* field, const char* name, const QString& accessibleName,
                           void (EvidenceForm::*choose)());
    void addFields(QVBoxLayout& layout, const About& about);
    void fill(const Choice& draft);
    void chooseFiles();
    void chooseCoverage();
    Choice choice() const;
    QString problem() const; ///< Why they cannot be added yet; empty where they can.
    void showProblem();
    void submit();

    QStringList m_paths;
    QLineEdit* m_file;
    QComboBox* m_kind;
    QComboBox* m_tests;
    QLineEdit* m_coverage;
    QWidget* m_report; ///< What is asked of a test report alone.
    QComboBox* m_control;
    QLineEdit* m_title;
    QCheckBox* m_inPlace;
    QPushButton* m_add;
    bool m_taken = false;
};

} // namespace assay
