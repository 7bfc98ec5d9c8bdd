// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/diagnostics_page.h"

#include "core/base/shown_text.h"
#include "core/db/sqlite/sqlite_library.h"
#include "ui/shell/project_opening.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/key_value_list.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr qsizetype longestLine = 70; ///< Letters that a line of a list has room for.

} // namespace

DiagnosticsPage::DiagnosticsPage(QWidget* parent)
    : Card(parent)
{
    setObjectName(QStringLiteral("diagnosticsPage"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("About and diagnostics"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, metrics::page, 24, metrics::page);
    layout->setSpacing(metrics::inside);
    layout->addWidget(textLabel(TextKind::Title, tr("Assay %1").arg(QStringLiteral(ASSAY_VERSION))));
    layout->addWidget(
        textLabel(TextKind::Muted, tr("Free software under the GNU General Public License, version 3 or later.")));
    auto* inside = new QWidget;
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins(0, 0, metrics::between, 0);
    m_inside->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Diagnostics"));
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(textLabel(TextKind::Note, tr("Nothing of this is sent anywhere.")), 1);
    QPushButton* copy = pushButton(ButtonKind::Secondary, tr("Copy as text"));
    copy->setObjectName(QStringLiteral("copyDiagnostics"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    row->addWidget(copy);
    QPushButton* closing = pushButton(ButtonKind::Primary, tr("Close"));
    connect(closing, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(closing);
    layout->addLayout(row);
    setFocusProxy(closing);
    addGroup(versionDiagnostics());
    addGroup(promiseDiagnostics());
    addGroup(libraryRisks(db::sqliteVersionNumber()));
    addGroup(windowDiagnostics());
}

void DiagnosticsPage::addGroup(const DiagnosticGroup& group)
{
    m_groups.push_back(group);
    auto* heading = textLabel(TextKind::Strong, group.title);
    heading->setContentsMargins(0, metrics::between, 0, 0);
    m_inside->insertWidget(m_inside->count() - 1, heading);
    std::vector<KeyValueList::Line> lines;
    const auto isLong = [](const Diagnostic& line) { return !line.mono && line.value.size() > longestLine; };
    const bool isOfSentences = std::any_of(group.lines.begin(), group.lines.end(), isLong); // Then all of it is.
    for (const Diagnostic& line : group.lines) {
        if (line.mono || !isOfSentences) {
            lines.push_back({line.key, shownText(line.value), line.mono});
            continue;
        }
        QLabel* sentence = textLabel(TextKind::Body, tr("%1: %2").arg(line.key, shownText(line.value)));
        sentence->setWordWrap(true);
        m_inside->insertWidget(m_inside->count() - 1, sentence);
    }
    if (lines.empty())
        return;
    auto* list = new KeyValueList;
    list->setLines(lines);
    m_inside->insertWidget(m_inside->count() - 1, list);
}

QString DiagnosticsPage::text() const
{
    return diagnosticsText(m_groups);
}

DiagnosticGroup windowDiagnostics()
{
    DiagnosticGroup group{DiagnosticsPage::tr("Window"),
                          {{DiagnosticsPage::tr("Window system"), QGuiApplication::platformName()},
                           {DiagnosticsPage::tr("Settings"), QSettings().fileName(), true},
                           {DiagnosticsPage::tr("Demo project"), demoPath(), true}}};
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        group.lines.push_back({DiagnosticsPage::tr("Screen"),
                               DiagnosticsPage::tr("%1 × %2 at %3 %")
                                   .arg(size.width())
                                   .arg(size.height())
                                   .arg(qRound(screen->devicePixelRatio() * 100))});
    }
    return group;
}

} // namespace assay
