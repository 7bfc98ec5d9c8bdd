// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hidden_terminal.h"

#include "core/base/text.h"

#include <fcntl.h>
#include <unistd.h>

namespace assay {
namespace {

constexpr qsizetype longestLine = 1024; // bytes
constexpr char controlC = 3;
constexpr char controlD = 4;
constexpr char backspace = 8;
constexpr char rubout = 127;

/// UTF-8: the bytes of a character after its first begin with the bits 10.
void takeLastCharacterBack(QByteArray& line)
{
    while (!line.isEmpty() && (static_cast<quint8>(line.back()) & 0xc0) == 0x80)
        line.chop(1);
    line.chop(1);
}

} // namespace

HiddenTerminal::HiddenTerminal()
    : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{
    if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
        return;
    termios mute = m_before;
    mute.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG);
    mute.c_cc[VMIN] = 1;
    mute.c_cc[VTIME] = 0;
    m_mute = ::tcsetattr(m_file, TCSAFLUSH, &mute) == 0;
}

HiddenTerminal::~HiddenTerminal()
{
    if (m_mute)
        ::tcsetattr(m_file, TCSAFLUSH, &m_before);
    if (m_file >= 0)
        ::close(m_file);
}

Result<SecretText> HiddenTerminal::readLine(const QString& prompt)
{
    const auto write = [this](const QByteArray& bytes) {
        return ::write(m_file, bytes.data(), static_cast<std::size_t>(bytes.size())) == bytes.size();
    };
    QByteArray line;
    line.reserve(longestLine); // Never grows, so that it leaves no copy behind.
    bool ended = !write(prompt.toLocal8Bit() + ' ');
    while (!ended) {
        char byte = 0;
        ended = ::read(m_file, &byte, 1) != 1 || byte == controlC || byte == controlD;
        if (ended || byte == '\n' || byte == '\r')
            break;
        if (byte == backspace || byte == rubout)
            takeLastCharacterBack(line);
        else if (line.size() < longestLine)
            line.append(byte);
    }
    write("\n");
    SecretText typed = SecretText::taken(line);
    if (ended)
        return fail(Error::Kind::Cancelled, Text::tr("Nothing was done."));
    return typed;
}

} // namespace assay
