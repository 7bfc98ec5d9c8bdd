// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/hidden_terminal.h"
#include "core/base/text.h"
#include "core/crypto/private_file.h"

#include <algorithm>
#include <cerrno>

#include <sys/resource.h>
#include <unistd.h>

namespace assay {
namespace {

constexpr qsizetype longestPassphrase = 4096; // bytes
const QString descriptorPrefix = QStringLiteral("fd:");

/// Up to the first line end.
SecretText firstLine(QByteArrayView bytes)
{
    const auto end = std::find_if(bytes.begin(), bytes.end(), [](char c) { return c == '\n' || c == '\r'; });
    return SecretText(bytes.first(end - bytes.begin()));
}

Result<SecretText> fromDescriptor(int descriptor)
{
    QByteArray bytes;
    bytes.reserve(longestPassphrase);
    for (char byte = 0; bytes.size() < longestPassphrase;) {
        const ssize_t length = ::read(descriptor, &byte, 1);
        if (length < 0 && errno == EINTR)
            continue;
        if (length < 0)
            return fail(Error::Kind::Io,
                        Text::tr("The passphrase cannot be read from the descriptor %1.").arg(descriptor));
        if (length == 0 || byte == '\n')
            break;
        bytes.append(byte);
    }
    const SecretText whole = SecretText::taken(bytes);
    return firstLine(whole.bytes());
}

Result<SecretText> fromFile(const QString& path)
{
    const Result<SecretText> content = readPrivateFile(path, longestPassphrase);
    if (!content)
        return failed(content);
    return firstLine(content->bytes());
}

Result<SecretText> fromTerminal(const PassphraseWanted& wanted)
{
    HiddenTerminal terminal;
    if (!terminal.isOpen())
        return fail(Error::Kind::Denied,
                    Text::tr("There is no terminal to ask for a passphrase at. Name a file that only you may read with "
                             "--%1.")
                        .arg(wanted.option));
    Result<SecretText> first = terminal.readLine(wanted.prompt);
    if (!first || !wanted.isNew)
        return first;
    const Result<SecretText> second = terminal.readLine(Text::tr("Again:"));
    if (!second)
        return failed(second);
    if (first->bytes() != second->bytes())
        return fail(Error::Kind::Invalid, Text::tr("The two passphrases differ. Nothing was done."));
    return first;
}

} // namespace

const QString passphraseOption = QStringLiteral("passphrase-file");

void declarePassphrase(QCommandLineParser& parser, const QString& option)
{
    parser.addOption({option,
                      Text::tr("Take the passphrase from the first line of a file that only you may read, or with fd:N "
                               "from the open descriptor N; otherwise it is asked for."),
                      QStringLiteral("FILE")});
}

Result<SecretText> passphraseFrom(const QCommandLineParser& parser, const PassphraseWanted& wanted)
{
    const rlimit nothing{0, 0};
    ::setrlimit(RLIMIT_CORE, &nothing); // A crash from here on writes no memory to a file.
    if (!parser.isSet(wanted.option))
        return fromTerminal(wanted);
    const QString source = parser.value(wanted.option);
    if (!source.startsWith(descriptorPrefix))
        return fromFile(source);
    bool isNumber = false;
    const int descriptor = source.mid(descriptorPrefix.size()).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return fail(Error::Kind::Invalid, Text::tr("“%1” names no open descriptor; write fd:3.").arg(source));
    return fromDescriptor(descriptor);
}

} // namespace assay
