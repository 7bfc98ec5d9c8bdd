// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/portfolio/use_case_story.h"
#include "ui/panes/session.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace assay {

class Chip;
class KeyValueList;

/// How a use case is framed, or how its models will be judged: what is agreed on or asked for, who said what of it, and
/// what the viewer can do with it. GUI thread.
class CharterCard final : public QWidget {
    Q_OBJECT

public:
    CharterCard(Session& session, CharterKind kind, QWidget* parent = nullptr);

    void setStory(const UseCaseStory& story);

Q_SIGNALS:
    void changed();
    void refused(const assay::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void keepWhole();
    void showLines(const Charter& charter);
    void showVoices(const Charter& charter);
    void showButtons(const std::optional<Charter>& shown);
    QPushButton* addButton(const char* name, const QString& text, const QString& refusal);
    void write();
    void propose();
    void speak();

    Session& m_session;
    CharterKind m_kind;
    UseCaseStory m_story;
    std::optional<Charter> m_shown; ///< The one that is open, else the one that is agreed on.
    Chip* m_state;
    QLabel* m_note;
    KeyValueList* m_lines;
    QBoxLayout* m_voices;
    QBoxLayout* m_buttons;
};

} // namespace assay
