// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/evidence_form.h"

#include "core/base/shown_text.h"
#include "ui/settings/settings.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_reason.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/path_line.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int evidenceFormWidth = 620;
constexpr int findOut = -1; ///< Of the box that says what a file is.

} // namespace

EvidenceForm::EvidenceForm(const About& about, const Choice& draft, QWidget* parent)
    : Card(parent)
    , m_paths(draft.paths)
    , m_file(new QLineEdit(pathLine(draft.paths)))
    , m_kind(new QComboBox)
    , m_tests(new QComboBox)
    , m_coverage(new QLineEdit)
    , m_report(new QWidget)
    , m_control(new QComboBox)
    , m_title(new QLineEdit)
    , m_inPlace(new QCheckBox(tr("Leave the file where it is and keep its digest alone")))
    , m_add(pushButton(ButtonKind::Primary, tr("Add the evidence")))
{
    setObjectName(QStringLiteral("evidenceForm"));
    setFixedWidth(evidenceFormWidth);
    QVBoxLayout* layout = formLayout(*this, tr("Add evidence to %1").arg(shownText(about.release)));
    layout->addWidget(
        wrappedLabel(TextKind::Muted,
                     tr("It is kept by its SHA-256, and never changed or removed. Files above 16 MiB stay where "
                        "they are.")));
    if (about.isDecidedOn)
        layout->addWidget(wrappedLabel(TextKind::Bad,
                                       tr("People are deciding on this release. With new evidence it is another one: "
                                          "their request is void, and approval has to be asked for again.")));
    addFields(*layout, about);
    m_add->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_add);
    fill(draft);
    for (QLineEdit* field : {m_file, m_coverage, m_title})
        connect(field, &QLineEdit::returnPressed, m_add, &QPushButton::click);
    connect(m_file, &QLineEdit::textChanged, this, [this](const QString& line) {
        if (line != pathLine(m_paths))
            m_paths = pathsIn(line);
        showProblem();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showProblem();
        fitContent(*this);
    });
    connect(m_add, &QPushButton::clicked, this, &EvidenceForm::submit);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Return, this), &QShortcut::activated, m_add, &QPushButton::click);
    showProblem();
}

QWidget* EvidenceForm::makeFileField(QLineEdit* field, const char* name, const QString& accessibleName,
                                     void (EvidenceForm::*choose)())
{
    auto* place = new QWidget;
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    field->setObjectName(QLatin1String(name));
    row->addWidget(field, 1);
    QPushButton* button = pushButton(ButtonKind::Secondary, tr("Choose…"));
    button->setObjectName(QStringLiteral("%1Browse").arg(QLatin1String(name)));
    button->setAccessibleName(accessibleName);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, choose);
    return place;
}

void EvidenceForm::addFields(QVBoxLayout& layout, const About& about)
{
    m_kind->setObjectName(QStringLiteral("evidenceKind"));
    m_tests->setObjectName(QStringLiteral("evidenceTests"));
    m_control->setObjectName(QStringLiteral("evidenceControl"));
    m_title->setObjectName(QStringLiteral("evidenceTitle"));
    m_inPlace->setObjectName(QStringLiteral("evidenceInPlace"));
    addFormField(layout, tr("File"),
                 makeFileField(m_file, "evidenceFile", tr("Choose the file"), &EvidenceForm::chooseFiles));
    m_file->setAccessibleName(tr("File"));
    m_kind->addItem(tr("Found out by reading it"), findOut);
    for (const EvidenceKind kind : {EvidenceKind::Document, EvidenceKind::TestReport, EvidenceKind::Coverage,
                                    EvidenceKind::Metrics, EvidenceKind::EvaluationPlan, EvidenceKind::Scan})
        m_kind->addItem(evidenceKindTitle(kind), static_cast<int>(kind));
    m_control->addItem(tr("No control in particular"), QString());
    for (const auto& [key, title] : about.controls)
        m_control->addItem(shownText(title), key);
    addFieldsBeside(layout, tr("It is"), m_kind, tr("For the control"), m_control);
    for (const auto& [word, title] :
         {std::pair("unit", tr("Unit tests")), std::pair("integration", tr("Integration tests")),
          std::pair("data", tr("Tests of data")), std::pair("model", tr("Tests of the model")),
          std::pair("load", tr("Load tests"))})
        m_tests->addItem(title, QString::fromLatin1(word));
    auto* report = new QVBoxLayout(m_report);
    report->setContentsMargins({});
    addFieldsBeside(
        *report, tr("Of"), m_tests, tr("Tracefile of lcov of the same tests"),
        makeFileField(m_coverage, "evidenceCoverage", tr("Choose the tracefile"), &EvidenceForm::chooseCoverage));
    m_coverage->setAccessibleName(tr("Tracefile of lcov of the same tests"));
    layout.addWidget(m_report);
    addFormField(layout, tr("Title"), m_title);
    layout.addWidget(m_inPlace);
}

void EvidenceForm::fill(const Choice& draft)
{
    m_kind->setCurrentIndex(
        std::max(0, m_kind->findData(draft.reading.kind ? static_cast<int>(*draft.reading.kind) : findOut)));
    m_tests->setCurrentIndex(std::max(0, m_tests->findData(draft.reading.tests)));
    m_coverage->setText(draft.reading.coverage);
    m_control->setCurrentIndex(std::max(0, m_control->findData(draft.control)));
    m_title->setText(draft.title);
    m_inPlace->setChecked(draft.reading.keepInPlace);
}

void EvidenceForm::chooseFiles()
{
    Settings settings;
    const QStringList paths = filesToOpen(this, tr("Choose the file"), settings.folder());
    if (paths.isEmpty())
        return;
    settings.setFolder(QFileInfo(paths.front()).absolutePath());
    m_paths = paths;
    m_file->setText(pathLine(paths));
    showProblem();
}

void EvidenceForm::chooseCoverage()
{
    const QString path = fileToOpen(this, tr("Choose the tracefile"), Settings().folder());
    if (!path.isEmpty())
        m_coverage->setText(path);
}

EvidenceForm::Choice EvidenceForm::choice() const
{
    Choice choice;
    choice.paths = m_paths;
    if (const int kind = m_kind->currentData().toInt(); kind != findOut)
        choice.reading.kind = static_cast<EvidenceKind>(kind);
    choice.reading.tests = m_tests->currentData().toString();
    if (choice.reading.kind == EvidenceKind::TestReport)
        choice.reading.coverage = m_coverage->text().trimmed();
    choice.reading.keepInPlace = m_inPlace->isChecked();
    choice.control = m_control->currentData().toString();
    choice.title = m_title->isEnabled() ? m_title->text().trimmed() : QString();
    return choice;
}

QString EvidenceForm::problem() const
{
    return m_paths.isEmpty() ? tr("Choose the file first.") : QString();
}

void EvidenceForm::showProblem()
{
    m_report->setVisible(m_kind->currentData().toInt() == static_cast<int>(EvidenceKind::TestReport));
    const bool several = m_paths.size() > 1;
    m_title->setEnabled(!several);
    m_title->setPlaceholderText(several ? tr("The name of each file") : tr("The file's name"));
    setReason(*m_add, problem());
}

void EvidenceForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_file->setFocus();
}

void EvidenceForm::submit()
{
    if (!problem().isEmpty())
        return;
    m_taken = true;
    Q_EMIT chosen(choice());
    close();
}

void EvidenceForm::closeEvent(QCloseEvent* event)
{
    if (!m_taken)
        Q_EMIT drafted(choice());
    Card::closeEvent(event);
}

} // namespace assay
