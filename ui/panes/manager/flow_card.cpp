// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/flow_card.h"

#include "core/base/write_file.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/text_label.h"

#include <QFileInfo>
#include <QMenu>
#include <QStackedWidget>

namespace assay {

FlowCard::FlowCard(Session& session, const QString& title, QWidget* figure, const QString& fileName, QWidget* parent)
    : FlowCard(session, title, new QStackedWidget, figure, fileName, parent)
{
}

FlowCard::FlowCard(Session& session, const QString& title, QStackedWidget* stack, QWidget* figure,
                   const QString& fileName, QWidget* parent)
    : FigureCard(title, stack, tr("Save its values as CSV…"), parent)
    , m_session(session)
    , m_stack(stack)
    , m_words(wrappedLabel(TextKind::Muted, {}))
    , m_fileName(fileName)
{
    setObjectName(fileName);
    figure->setAccessibleName(title);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setMargin(metrics::page);
    m_stack->addWidget(figure);
    m_stack->addWidget(m_words);
    connect(this, &FigureCard::exportAsked, this, &FlowCard::save);
}

void FlowCard::tell(const QString& note, const QString& footer, const QByteArray& csv)
{
    m_csv = csv;
    setNote(note);
    setFooter(footer);
    m_stack->setCurrentIndex(0);
    showFigure();
}

void FlowCard::showNothing(const QString& sentence)
{
    m_csv.clear();
    setNote({});
    setFooter({});
    m_words->setText(sentence);
    m_stack->setCurrentIndex(1);
    showFigure();
}

void FlowCard::offer(QAction* action)
{
    menu().addSeparator();
    menu().addAction(action);
}

void FlowCard::save(ExportFormat format)
{
    const QString path = fileToSave(this, tr("Save %1").arg(title()), m_fileName + u'.' + fileSuffix(format));
    if (path.isEmpty())
        return;
    const QByteArray bytes = format == ExportFormat::Csv ? m_csv
        : format == ExportFormat::Svg                    ? widgetAsSvg(*this, title())
        : format == ExportFormat::Pdf                    ? widgetAsPdf(*this, title())
                                                         : widgetAsPng(*this);
    const auto job =
        startJob<void>(&m_session.reads, [path, bytes](JobContext<void>&) { return writeFile(path, bytes); });
    m_session.jobs.follow(tr("Writing %1").arg(QFileInfo(path).fileName()), QFuture<void>(job));
    whenDone(job, this, [this](const Result<>& written) {
        if (!written)
            Q_EMIT m_session.events.failed(written.error());
    });
}

} // namespace assay
