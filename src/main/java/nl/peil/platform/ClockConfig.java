package nl.peil.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfig {

    /// The one clock of the application: nobody asks the machine for the time.
    @Bean
    WallClock clock() {
        return new WallClock();
    }
}
