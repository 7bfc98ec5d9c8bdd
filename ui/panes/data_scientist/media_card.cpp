// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/data_scientist/media_card.h"

#include "core/base/csv_text.h"
#include "core/base/text.h"
#include "core/db/sql_error.h"
#include "core/runs/content_store.h"
#include "ui/charts/picture_view.h"
#include "ui/theme/metrics.h"

#include <QIODevice>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSlider>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr qsizetype mostText = 1024 * 1024; // bytes; nobody reads more on a card

QByteArray mediaBytes(db::Connection& connection, const QByteArray& sha256)
{
    const auto bytes = contents::bytesOf(connection, sha256);
    if (!bytes)
        db::raise(Error::Kind::NotFound, Text::tr("The project does not hold these bytes."));
    return *bytes;
}

} // namespace

MediaCard::MediaCard(Session& session, const QString& name, QWidget* parent)
    : MediaCard(session, name, new QWidget, parent)
{
}

MediaCard::MediaCard(Session& session, const QString& name, QWidget* figure, QWidget* parent)
    : LoggedCard(name, figure, tr("Save the list of steps as CSV…"), parent)
    , m_session(session)
    , m_pages(new QStackedWidget)
    , m_picture(new PictureView)
    , m_text(new QPlainTextEdit)
    , m_slider(new QSlider(Qt::Horizontal))
{
    setObjectName(QStringLiteral("mediaCard"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_text);
    m_slider->setPageStep(1);
    auto* layout = new QVBoxLayout(figure);
    layout->setContentsMargins(metrics::inside, 0, metrics::inside, 0);
    layout->setSpacing(metrics::unit);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_slider);
    connect(m_slider, &QSlider::valueChanged, this, &MediaCard::load);
    connect(this, &FigureCard::retryAsked, this, [this] {
        m_asked.clear();
        load();
    });
}

MediaCard::~MediaCard()
{
    m_job.cancel();
}

void MediaCard::show(const MediaSource& source)
{
    if (source == m_source)
        return;
    const int last = static_cast<int>(source.media.items.size()) - 1;
    const bool follows = m_source.media.items.empty() || m_slider->value() == m_slider->maximum();
    m_source = source;
    setNote(source.run.name, source.run.colorIndex);
    m_slider->setAccessibleName(tr("Step of %1, %2").arg(source.media.name, source.run.name));
    m_text->setAccessibleName(tr("Text %1, %2").arg(source.media.name, source.run.name));
    m_picture->setAccessibleName(tr("Image %1, %2").arg(source.media.name, source.run.name));
    m_pages->setCurrentIndex(source.media.kind == MediaRow::Kind::Image ? 0 : 1);
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, last);
    if (follows)
        m_slider->setValue(last);
    m_slider->setVisible(last > 0);
    load();
}

void MediaCard::load()
{
    if (m_source.media.items.empty())
        return;
    const auto at = static_cast<std::size_t>(m_slider->value());
    const MediaItem item = m_source.media.items[at];
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QString step = tr("step %1, %2 of %3")
                             .arg(english.toString(item.step), english.toString(static_cast<qint64>(at) + 1),
                                  english.toString(std::ssize(m_source.media.items)));
    setFooter(step);
    m_slider->setAccessibleDescription(step);
    if (item.sha256 == m_asked)
        return;
    m_asked = item.sha256;
    m_job.cancel();
    showLoading();
    m_job = m_session.fetchResult<Shown>(
        tr("Reading %1").arg(title()), this,
        [item, kind = m_source.media.kind](db::Connection& connection) {
            const QByteArray bytes = mediaBytes(connection, item.sha256);
            if (kind == MediaRow::Kind::Image)
                return Shown{db::orRaise(decodedPicture(bytes)), {}};
            QString text = QString::fromUtf8(bytes.left(mostText));
            if (bytes.size() > mostText)
                text += QLatin1Char('\n') + Text::tr("(%1 more bytes are not shown)").arg(bytes.size() - mostText);
            return Shown{{}, text};
        },
        [this, asked = m_asked](const Result<Shown>& shown) {
            if (asked == m_asked)
                take(shown);
        });
}

void MediaCard::take(const Result<Shown>& shown)
{
    const QString step = footer();
    if (shown) {
        m_picture->setPicture(shown->picture);
        if (m_text->toPlainText() != shown->text) // Whoever has chosen words in it keeps that.
            m_text->setPlainText(shown->text);
        showFigure();
    } else {
        showFailure(shown.error().message);
    }
    setFooter(step);
}

QString MediaCard::text() const
{
    return m_text->toPlainText();
}

QString MediaCard::fileName() const
{
    return m_source.media.name + QLatin1Char(' ') + m_source.run.name;
}

FileWriter MediaCard::csvWriter() const
{
    return [source = m_source](QIODevice& file, const WriteMonitor&) -> Result<> {
        QString csv =
            csvLine({QStringLiteral("run"), QStringLiteral("name"), QStringLiteral("step"), QStringLiteral("sha256")});
        for (const MediaItem& item : source.media.items)
            csv += csvLine({csvSafe(source.run.name), csvSafe(source.media.name), QString::number(item.step),
                            QString::fromLatin1(item.sha256.toHex())});
        file.write(csv.toUtf8());
        return {};
    };
}

} // namespace assay
