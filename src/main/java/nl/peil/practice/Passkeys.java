package nl.peil.practice;

import static org.springframework.security.web.webauthn.api.UserVerificationRequirement.REQUIRED;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.peil.platform.NotFound;
import nl.peil.platform.Presented;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.MapPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Signing in with what somebody has: her phone, her computer, a key on her key ring. The device makes sure it is her.
///
/// What is exchanged with the browser is the JSON of the Web Authentication standard. A challenge is good for one try;
/// whoever asks for it keeps it in the meantime.
@Service
class Passkeys {

    private static final Logger log = LoggerFactory.getLogger(Passkeys.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final PasskeyRepository keys;
    private final OrganizerRepository organizers;
    private final Environment environment;
    private final URI url;

    Passkeys(
            PasskeyRepository keys,
            OrganizerRepository organizers,
            Environment environment,
            @Value("${peil.url}") URI url) {
        this.keys = keys;
        this.organizers = organizers;
        this.environment = environment;
        this.url = url;
    }

    static String challenge() {
        return Bytes.random().toBase64UrlString();
    }

    List<Passkey> of(OrganizerId organizer) {
        return keys.of(organizer);
    }

    void remove(OrganizerId organizer, String id) {
        if (!keys.remove(organizer, id)) throw new NotFound();
    }

    /// What a browser needs to make a key for her.
    String toAdd(Me me, String challenge) {
        return Json.MAPPER.writeValueAsString(creation(me, challenge));
    }

    /// @param made the browser's answer
    /// @return whether it was a good answer
    boolean add(Me me, String challenge, String made, String name) {
        try {
            var key = Json.MAPPER.readValue(
                    made, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {});
            relyingParty(user(me.organizer(), me.name()))
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            creation(me, challenge), new RelyingPartyPublicKey(key, name)));
            return true;
        } catch (RuntimeException e) {
            return refused("added", e);
        }
    }

    /// What a browser needs to look for a key of whoever sits before it.
    String toSignIn(String challenge) {
        return Json.MAPPER.writeValueAsString(request(challenge));
    }

    Optional<Me> signIn(String challenge, String found) {
        try {
            var key = Json.MAPPER.readValue(
                    found, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {});
            var id = key.getRawId().toBase64UrlString();
            return Presented.call(id, () -> keys.holder(id))
                    .flatMap(holder -> holder.tenant().call(() -> {
                        relyingParty(user(holder.organizer(), "her"))
                                .authenticate(new RelyingPartyAuthenticationRequest(request(challenge), key));
                        return organizers
                                .findById(holder.organizer())
                                .filter(Organizer::active)
                                .map(Organizer::me);
                    }));
        } catch (RuntimeException e) {
            refused("used", e);
            return Optional.empty();
        }
    }

    /// What comes from a browser can be wrong in many ways, and all of them mean: no.
    private static boolean refused(String what, RuntimeException why) {
        if (why instanceof org.springframework.dao.DataAccessException) throw why;
        log.info("a passkey could not be {}: {}", what, why.getClass().getSimpleName());
        return false;
    }

    private PublicKeyCredentialCreationOptions creation(Me me, String challenge) {
        var user = user(me.organizer(), me.name());
        return PublicKeyCredentialCreationOptions.builder()
                .rp(site())
                .user(user)
                .challenge(Bytes.fromBase64(challenge))
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(keys.findByUserId(user.getId()).stream()
                        .map(key -> PublicKeyCredentialDescriptor.builder()
                                .id(key.getCredentialId())
                                .transports(key.getTransports())
                                .build())
                        .toList())
                .timeout(PATIENCE)
                .build();
    }

    private PublicKeyCredentialRequestOptions request(String challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .challenge(Bytes.fromBase64(challenge))
                .rpId(url.getHost())
                .userVerification(REQUIRED)
                .timeout(PATIENCE)
                .build();
    }

    private PublicKeyCredentialRpEntity site() {
        return PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name("Peil")
                .build();
    }

    private static PublicKeyCredentialUserEntity user(OrganizerId organizer, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(PasskeyRepository.user(organizer))
                .name(name)
                .displayName(name)
                .build();
    }

    /// Knows her alone: whose key it is, the key's own row says.
    private Webauthn4JRelyingPartyOperations relyingParty(PublicKeyCredentialUserEntity her) {
        var users = new MapPublicKeyCredentialUserEntityRepository();
        users.save(her);
        return new Webauthn4JRelyingPartyOperations(users, keys, site(), Set.of(origin()));
    }

    /// The address that people see, as a browser names it. Where the port is any free one, the one that it became.
    private String origin() {
        int port = url.getPort() == 0 ? environment.getProperty("local.server.port", Integer.class, 0) : url.getPort();
        return url.getScheme() + "://" + url.getHost() + (port == -1 ? "" : ":" + port);
    }

    /// Made when somebody needs it: starting up is quicker without.
    private static final class Json {
        static final JsonMapper MAPPER =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }
}
