// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runs/media_queries.h"
#include "ui/panes/data_scientist/chart_loading.h"
#include "ui/panes/data_scientist/logged_card.h"
#include "ui/panes/session.h"

#include <QImage>

class QLabel;
class QPlainTextEdit;
class QSlider;
class QStackedWidget;

namespace assay {

class PictureView;

/// Images or texts of one name of one run.
struct MediaSource {
    DrawnRun run;
    MediaRow media;

    bool operator==(const MediaSource&) const = default;
};

/// An image, or a text as it is, of one step of one run, on a card with a slider for the step.
class MediaCard final : public LoggedCard {
    Q_OBJECT

public:
    MediaCard(Session& session, const QString& name, QWidget* parent = nullptr);
    ~MediaCard() override;

    /// It stays at the last step while that grows.
    void show(const MediaSource& source);
    using QWidget::show;

    QSlider& slider() { return *m_slider; }
    QString text() const;
    PictureView& pictureView() { return *m_picture; }
    QString fileName() const override;

protected:
    FileWriter csvWriter() const override;

private:
    /// One of the two.
    struct Shown {
        QImage picture;
        QString text;
    };

    MediaCard(Session& session, const QString& name, QWidget* figure, QWidget* parent);
    void load();
    void take(const Result<Shown>& shown);

    Session& m_session;
    QStackedWidget* m_pages;
    PictureView* m_picture;
    QPlainTextEdit* m_text;
    QSlider* m_slider;
    MediaSource m_source;
    QByteArray m_asked; ///< SHA-256 of what is shown, or on its way.
    QFuture<Result<Shown>> m_job;
};

} // namespace assay
