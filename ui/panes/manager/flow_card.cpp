// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/flow_card.h"

#include "core/base/write_file.h"

#include <QFileDialog>
#include <QFileInfo>

namespace assay {

FlowCard::FlowCard(Session& session, const QString& title, QWidget* figure, const QString& fileName, QWidget* parent)
    : FigureCard(title, figure, tr("Save its values as CSV…"), parent)
    , m_session(session)
    , m_fileName(fileName)
{
    setObjectName(fileName);
    figure->setAccessibleName(title);
    connect(this, &FigureCard::exportAsked, this, &FlowCard::save);
}

void FlowCard::tell(const QString& note, const QString& footer, const QByteArray& csv)
{
    m_csv = csv;
    setNote(note);
    setFooter(footer);
    showFigure();
}

void FlowCard::save(ExportFormat format)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save %1").arg(title()), m_fileName + u'.' + fileSuffix(format));
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
