// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_preview.h"

#include "core/base/shown_text.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <array>

namespace assay {
namespace {

struct Kind {
    const char* name;
    KindCount ImportCounts::*count;
};

constexpr std::array kinds{Kind{QT_TRANSLATE_NOOP("ImportPreview", "Experiments"), &ImportCounts::experiments},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Runs"), &ImportCounts::runs},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Parameters"), &ImportCounts::params},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Tags"), &ImportCounts::tags},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Metric series"), &ImportCounts::series},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Metric points"), &ImportCounts::points},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Data sets"), &ImportCounts::datasets},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Data set uses"), &ImportCounts::inputs},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Artifacts"), &ImportCounts::artifacts},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Metric definitions"), &ImportCounts::definitions},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Histograms"), &ImportCounts::histograms},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Stored contents"), &ImportCounts::contents},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Registered models"), &ImportCounts::models},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Model versions"), &ImportCounts::versions},
                           Kind{QT_TRANSLATE_NOOP("ImportPreview", "Aliases"), &ImportCounts::aliases}};

constexpr int previewWidth = 560;
constexpr int listHeight = 110;
constexpr std::size_t mostIssues = 500;

QString grouped(qint64 number)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(number);
}

QLabel* figure(qint64 number)
{
    QLabel* label = textLabel(number > 0 ? TextKind::Strong : TextKind::Muted, grouped(number));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

ImportPreview::ImportPreview(const PreparedImport& prepared, QWidget* parent)
    : Card(parent)
    , m_follow(new QCheckBox(tr("Keep following it while it is written")))
{
    setObjectName(QStringLiteral("importPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(previewWidth);
    setFocusPolicy(Qt::StrongFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(metrics::between);
    const QString name = shownText(QFileInfo(prepared.path).fileName());
    setAccessibleName(tr("Preview of the import of %1").arg(name));
    auto* heading = new QHBoxLayout;
    auto* title = new ElidedLabel(uiFont(metrics::title, QFont::DemiBold), QPalette::WindowText);
    title->setText(tr("Import %1").arg(name));
    heading->addWidget(title, 1);
    heading->addWidget(new Chip(prepared.format, Tone::Accent));
    layout->addLayout(heading);
    auto* path = new ElidedLabel(monoFont(metrics::note), QPalette::PlaceholderText);
    path->setElideMode(Qt::ElideMiddle);
    path->setText(prepared.path);
    layout->addWidget(path);
    addCounts(*layout, prepared.plan.counts);
    if (!prepared.plan.notes.empty())
        addList(*layout,
                textLabel(TextKind::Muted, tr("Not brought in yet: %1").arg(grouped(std::ssize(prepared.plan.notes)))),
                tr("What is left out"), prepared.plan.notes);
    const std::vector<ImportIssue>& issues = prepared.plan.issues;
    if (!issues.empty())
        addList(*layout, textLabel(TextKind::Bad, tr("Could not be read: %1").arg(grouped(std::ssize(issues)))),
                tr("What could not be read"), issues);
    m_follow->setObjectName(QStringLiteral("followImport"));
    m_follow->setToolTip(
        tr("What is written to the source from now on appears by itself, until you cancel it in the status bar."));
    m_follow->setVisible(prepared.followable);
    layout->addWidget(m_follow);
    addButtons(*layout, prepared);
}

void ImportPreview::addCounts(QVBoxLayout& layout, const ImportCounts& counts)
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::page);
    grid->setVerticalSpacing(metrics::unit + 2);
    grid->setColumnStretch(0, 1);
    const QString heads[] = {tr("New"), tr("Added to"), tr("Unchanged")};
    int column = 1;
    for (const QString& head : heads) {
        QLabel* label = textLabel(TextKind::Note, head);
        label->setAlignment(Qt::AlignRight);
        label->setMinimumWidth(80);
        grid->addWidget(label, 0, column++);
    }
    int row = 1;
    for (const Kind& kind : kinds) {
        const KindCount& count = counts.*kind.count;
        if (count.changed() + count.unchanged == 0)
            continue;
        grid->addWidget(textLabel(TextKind::Body, tr(kind.name)), row, 0);
        grid->addWidget(figure(count.created), row, 1);
        grid->addWidget(figure(count.updated), row, 2);
        grid->addWidget(figure(count.unchanged), row, 3);
        ++row;
    }
    layout.addLayout(grid);
}

void ImportPreview::addList(QVBoxLayout& layout, QLabel* heading, const QString& name,
                            const std::vector<ImportIssue>& issues)
{
    layout.addWidget(heading);
    auto* list = new QPlainTextEdit;
    list->setReadOnly(true);
    list->setFixedHeight(listHeight);
    list->setAccessibleName(name);
    for (std::size_t i = 0; i < std::min(issues.size(), mostIssues); ++i)
        list->appendPlainText(issues[i].place + QStringLiteral(": ") + issues[i].message);
    if (issues.size() > mostIssues)
        list->appendPlainText(tr("… and %1 more").arg(grouped(static_cast<qint64>(issues.size() - mostIssues))));
    list->moveCursor(QTextCursor::Start);
    layout.addWidget(list);
}

void ImportPreview::addButtons(QVBoxLayout& layout, const PreparedImport& prepared)
{
    const ImportPlan& plan = prepared.plan;
    const bool nothingNew = plan.counts.changed() == 0;
    const bool issues = !plan.issues.empty();
    auto* note = textLabel(TextKind::Note,
                           nothingNew   ? tr("Everything in this source is in the project already.")
                               : issues ? tr("Nothing is written until you say so.")
                                        : tr("One step in the audit log. The source is not touched."));
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(note, 1);
    QPushButton* cancel = pushButton(ButtonKind::Secondary, nothingNew ? tr("Close") : tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, [this, nothingNew] {
        if (!nothingNew)
            m_follow->setChecked(false); // Who takes nothing in follows nothing.
        answer(false, false);
    });
    row->addWidget(cancel);
    if (!nothingNew) {
        QPushButton* accept = pushButton(ButtonKind::Primary, issues ? tr("Import the rest") : tr("Import"));
        accept->setObjectName(QStringLiteral("acceptImport"));
        accept->setDefault(true);
        connect(accept, &QPushButton::clicked, this, [this, issues] { answer(true, issues); });
        row->addWidget(accept);
        setFocusProxy(accept);
    } else {
        setFocusProxy(cancel);
    }
    layout.addLayout(row);
}

void ImportPreview::answer(bool accept, bool withIssues)
{
    m_answered = true;
    if (accept)
        Q_EMIT accepted(withIssues, m_follow->isChecked());
    else
        Q_EMIT refused();
    if (!accept && m_follow->isChecked())
        Q_EMIT followAsked();
    close();
}

void ImportPreview::closeEvent(QCloseEvent* event)
{
    if (!std::exchange(m_answered, true))
        Q_EMIT refused();
    Card::closeEvent(event);
}

} // namespace assay
